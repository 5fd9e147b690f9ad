using System.Text.RegularExpressions;

namespace Publishing.Sources;

/// <summary>The words that sites put round their texts, in English, Hebrew and Arabic.</summary>
internal static partial class FurniturePhrases
{
    private const int Longest = 160;
    private static readonly char[] Edges = [' ', '\t', '\u00A0', '~', '✔', '✓', '•', '·', '»', '«', '›', '‹', '→', '←', '↑', '▲', '>', '<', '*', '|', '-', '–', '[', ']', '▶', '◀', '►', '◄', '⏷', '▼', '▾'];
    private static readonly char[] EdgesOfContents = ['⏷', '▼', '▾', '☰', ' '];
    private static readonly char[] Bars = ['|', '•', '·', '»', '›'];
    private const string Arrows = "«»‹›←→◀▶◄►";

    // What stands with a comment, and so with what is of the site: when it was written, and links to answer it.
    private const string Ago = @"(?:just now|(?:an?|[0-9]{1,2}) (?:second|minute|hour|day|week|month|year)s? ago)";
    private const string HebrewAgo = "לפני (?:[0-9]{1,2} )?(?:דקות|שעות|ימים|שבועות|חודשים|שנים|שעה|שעתיים|יום|יומיים|שבוע|שבועיים|חודש|חודשיים|שנה|שנתיים)";
    private const string LinkOfComment = @"(?:reply|like|unlike|dislike|share|report|flag|upvote)(?:\s*\([0-9]+\)|\s*[0-9]+)?[\s|·•/,]*";
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>What a line is by its words.</summary>
    /// <param name="line">The line without blanks at its ends.</param>
    public static FurnitureKind Classify(string line)
    {
        if (Trail().IsMatch(line.Length > 40 ? line[..40] : line))
            return FurnitureKind.Site;
        if (line is ['<', .., '>'] && Markup().IsMatch(line))
            return FurnitureKind.Site;
        if (line.Contains(" on line ", StringComparison.Ordinal) && Fault().IsMatch(line))
            return FurnitureKind.Site;
        if (line.Length > Longest)
            return FurnitureKind.None;
        if (EditLink(line) is > 0 and var link && link < line.Length)
            return Classify(line[..^link].TrimEnd()) is FurnitureKind.ListHead ? FurnitureKind.ListHead : FurnitureKind.None;
        var bare = line.Trim(Edges);
        if (bare.Length == 0)
            return Ornaments.IsRule(line) ? FurnitureKind.Menu : FurnitureKind.None;
        var (isHebrew, isArabic) = (bare.AsSpan().ContainsAnyInRange('א', 'ת'), bare.AsSpan().ContainsAnyInRange('\u0621', '\u064A'));
        if (Lists().IsMatch(bare) || (isArabic && ArabicLists().IsMatch(bare)))
            return FurnitureKind.ListHead;
        if (SiteActions().IsMatch(bare) || SiteNotices().IsMatch(bare) || (isHebrew && HebrewSite().IsMatch(bare)) || (isArabic && ArabicSite().IsMatch(bare)) || PostNumber().IsMatch(line) || Requests().IsMatch(bare)
            || Controls().IsMatch(bare) || (OtherPage().IsMatch(bare) && !Letters.EndsSentence(bare)) || WikiNotices().IsMatch(bare) || Credit().IsMatch(bare))
            return FurnitureKind.Site;
        if (Menu().IsMatch(bare) || (isHebrew && HebrewMenu().IsMatch(bare)) || (isArabic && ArabicMenu().IsMatch(bare)) || SiteName().IsMatch(bare) || Server().IsMatch(bare) || Turning().IsMatch(line) || IsContents(bare) || IsArrow(line) || IsPairOfArrows(line))
            return FurnitureKind.Menu;
        // "1. Home", in a trail that is a list
        if (bare.Length > 3 && char.IsAsciiDigit(bare[0]) && bare[1] == '.' && bare[2] == ' ' && Menu().IsMatch(bare[3..]))
            return FurnitureKind.Menu;
        if (Topic().IsMatch(bare))
            return FurnitureKind.Topic;
        return IsMenuBar(line) ? FurnitureKind.Site : WideBar(line);
    }

    [GeneratedRegex(@"^</?(?:iframe|script|div|span|img|embed|object|a)\s[^<>]*>(?:</[a-z]+>)?$", Options)]
    private static partial Regex Markup();

    // What a server prints of its own faults.
    [GeneratedRegex(@"^(?:PHP )?(?:warning|notice|deprecated|strict standards|(?:catchable )?fatal error|parse error):\s.{1,600} on line [0-9]+$", Options)]
    private static partial Regex Fault();

    /// <summary>Whether a paragraph asks for what a site wants consent to before it shows a page. A text may be about such things, too.</summary>
    public static bool IsConsent(string line) => Consent().Count(line.Length > 600 ? line[..600] : line) >= 3;

    [GeneratedRegex(@"\b(?:cookies?|personal data|(?:our|[0-9]+) partners|consent|identifiers|on (?:a|your) device|personali[sz]ed (?:ads|content)|advertis(?:ing|ements)|your preferences|(?:your )?privacy|this (?:web ?)?site)\b|עוגיות|הסכמה|שותפינו", Options)]
    private static partial Regex Consent();

    /// <summary>Whether a line is the head of a list of the page's own headings.</summary>
    public static bool IsContents(string line) => Contents().IsMatch(line.TrimStart(EdgesOfContents));

    /// <summary>Whether a line stands over the list of the texts of a periodical.</summary>
    public static bool IsContentsOfIssue(string line) => IsContents(line) && (line.Contains("issue", StringComparison.OrdinalIgnoreCase) || line.Contains("ליון", StringComparison.Ordinal));

    /// <summary>Whether a line stands over what readers have written: <c>3 comments</c>.</summary>
    public static bool IsHeadOfComments(string line) => line.Length <= Longest && HeadOfComments().IsMatch(line);

    /// <summary>Whether a line stands with what a reader has written: when, or a link to reply to it.</summary>
    public static bool IsMarkOfComment(string line) => line.Length <= 60 && MarkOfComment().IsMatch(line);

    /// <summary>Whether a line names who has written the comment under it: <c>Jane said…</c>.</summary>
    public static bool IsSpeakerOfComment(string line) => line.Length <= 60 && SpeakerOfComment().IsMatch(line);

    [GeneratedRegex(@"^[^.:!?]{1,40} (?:said ?(?:\.\.\.|…)|says:?|wrote:|הגיבה?:|כתבה?:|אמרה? ?(?:\.\.\.|…))$", Options)]
    private static partial Regex SpeakerOfComment();

    /// <summary>Whether a line says that what stands under it is one of those who pay for the site.</summary>
    public static bool IsAdvertisement(string line) => line.Length <= 40 && line.Trim(' ', '-', '–', '—', '~', '*', '[', ']') is var bare && (bare.Equals("advertisement", StringComparison.OrdinalIgnoreCase) || bare is "פרסומת" or "إعلان");

    /// <summary>Whether a line says that the text goes on under what is paid for.</summary>
    public static bool IsEndOfAdvertisement(string line) => line.Length <= 60 && EndOfAdvertisement().IsMatch(line);

    [GeneratedRegex(@"^[-–—~*\[( ]*(?:(?:continue reading|(?:the )?(?:article|story|text|page|post|content) continues) (?:below|after|under).{0,40}|(?:ה?כתבה|ה?מאמר|ה?טקסט) (?:ממשיכה?|נמשכת?) (?:למטה|לאחר|אחרי|מתחת).{0,20})[-–—~*\]) ]*$", Options)]
    private static partial Regex EndOfAdvertisement();

    /// <summary>Whether a line is the field of a form that asks for an address.</summary>
    public static bool IsFieldOfForm(string line) => line.Length <= 60 && FieldOfForm().IsMatch(line);

    [GeneratedRegex(@"^(?:[0-9]+ (?:comments?|responses?|replies)|discussion about this (?:post|article|episode)|comments? ?(?:\([0-9]+\)|:? ?[0-9]+)?|(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten) (?:comments?|thoughts?|responses?|replies) (?:on|to) .{1,140}|write a response|responses? \([0-9]+\)|reader interactions|[0-9]+ תגובות:?|[0-9]+ תגובות (?:בנושא|על|ל).{1,140}|תגובות ?(?:\([0-9]+\))?|תגובות (?:לכתבה|גולשים|הקוראים|הגולשים)|(?:ال)?تعليقات ?(?:\([0-9٠-٩]+\))?|[0-9٠-٩]+ (?:تعليقات|تعليق))$", Options)]
    private static partial Regex HeadOfComments();

    [GeneratedRegex(@"^(?:" + Ago + @"|(?:" + LinkOfComment + @"){1,5}|.{1,40} says:|.{0,30}\bat [0-9]{1,2}:[0-9]{2} ?(?:am|pm)?|(?:log|sign) in to (?:leave a |post a )?(?:comment|reply)|leave a (?:comment|reply)|.{0,40} ?\| ?[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}.{0,12}|.{0,40}בשעה [0-9]{1,2}:[0-9]{2}|(?:השב|הגב|השיבו|הגיבו)(?: לתגובה.{0,20})?|" + HebrewAgo + @"|رد|منذ .{1,20})$", Options)]
    private static partial Regex MarkOfComment();

    [GeneratedRegex(@"^(?:(?:enter |type )?your e-?mail(?: address)?(?:…|\.{3})?:?\*?|e-?mail address:?\*?|(?:(?:הזינו|הזן|הכניסו|הכנס|רשמו) (?:את )?)?(?:ה)?כתובת (?:ה)?(?:מייל|אימייל|דוא[""״]ל)(?: שלך| שלכם)?:?\*?|(?:أدخل )?(?:بريدك|عنوان بريدك) (?:الإلكتروني|الالكتروني))$", Options)]
    private static partial Regex FieldOfForm();

    /// <summary>Whether a paragraph speaks of the site or its owner, not of the text's matter.</summary>
    public static bool IsNotice(string line) => Notice().IsMatch(line.Length > 600 ? line[..600] : line);

    /// <summary>Whether a paragraph asks the reader to join, subscribe or give, or says who keeps the site.</summary>
    public static bool IsAppeal(string line) => Appeal().IsMatch(line.Length > 600 ? line[..600] : line);

    /// <summary>Whether a paragraph tells how to reach the owner of a site: a telephone or fax with its number.</summary>
    public static bool IsAddress(string line) => Address().IsMatch(line.Length > 600 ? line[..600] : line);

    /// <summary>Of whom a box under a text tells, <c>About Jane Doe</c>, or nothing.</summary>
    public static string? NameOfAuthor(string line) => AboutAuthor().Match(line) is { Success: true } match ? match.Groups["name"].Value : null;

    /// <summary>Whether a paragraph has a label that says that it tells of the author.</summary>
    public static bool IsAboutAuthor(string line) => AboutLabel().IsMatch(line);

    [GeneratedRegex(@"^(?:about the (?:author|writer|speaker|teacher)|על (?:המחבר|המחברת|הכותב|הכותבת)|אודות (?:המחבר|הכותב|הרב))\s?[:–—-]\s?\S", Options)]
    private static partial Regex AboutLabel();

    [GeneratedRegex(@"^(?:about(?: the author:?)?|written by|posted by|author:|על (?:המחבר|המחברת|הכותב|הכותבת):?|אודות|נכתב על ידי) (?<name>[\p{Lu}\p{Lo}][^.:!?]{2,50})$", Options)]
    private static partial Regex AboutAuthor();

    /// <summary>The length of a link to edit a section that stands behind its heading, <c>History[edit]</c>, or 0.</summary>
    public static int EditLink(string line) => line is [.., ']'] && Edit().Match(line) is { Success: true } match ? match.Length : 0;

    [GeneratedRegex(@"(?<=\S)\s?\[(?:edit(?: source)?|עריכה|עריכת קוד מקור)(?:\s?\|\s?(?:edit source|עריכת קוד מקור))?\]$", Options)]
    private static partial Regex Edit();

    // "Discussion | Share Feedback | Ask a question": three short items in a row, or two that are known.
    private static bool IsMenuBar(string line)
    {
        if (line.IndexOfAny(Bars) < 0)
            return false;
        var items = line.Split(Bars, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        // "By Jane Doe | March 2, 2012 | Essays" is of the text.
        if (items.Any(i => Names.IsSureByline(i) || HeadLines.IsNote(i)))
            return false;
        return items.Length >= 3 && items.All(i => i.Length <= 32 && !Letters.EndsSentence(i) && i.Count(char.IsWhiteSpace) < 5)
            || items.Length == 2 && items.All(IsKnown);
    }

    // "Print    Copy link    Report an error": short items far from each other. What stands nearer must be known, and so must be two alone.
    private static FurnitureKind WideBar(string line)
    {
        if (line.StartsWith('[') && line.Split(']', StringSplitOptions.TrimEntries) is { Length: >= 4 } links && links[^1].Length == 0 && links[..^1].All(l => l.Length is > 1 and <= 32 && l[0] == '['))
            return links[..^1].All(l => l.Length > 3 && char.IsLetter(l[1])) ? FurnitureKind.Site : FurnitureKind.Menu;
        // "Library > Jane Doe > Essays > 1986 > Article No. 27"
        if (line.Split([" > ", " » ", " › "], StringSplitOptions.TrimEntries) is { Length: >= 4 } trail && trail.All(step => step.Length is > 0 and <= 40) && !Letters.EndsSentence(line))
            return FurnitureKind.Site;
        if (!line.Contains("  ", StringComparison.Ordinal) && !line.Contains('\t', StringComparison.Ordinal))
            return FurnitureKind.None;
        var items = line.Split(["   ", "\t"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (items.Length >= 2 && items.All(i => i.Length <= 60) && items.Count(IsKnown) >= 2)
            return FurnitureKind.Site;
        if (items.Length < 3)
            items = line.Split("  ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        else if (items.All(i => i.Length <= 32 && !Letters.EndsSentence(i) && !Names.IsSureByline(i) && !HeadLines.IsNote(i)))
            return FurnitureKind.Menu;
        return items.Length >= 3 && items.All(i => i.Length <= 32 && !Letters.EndsSentence(i)) && items.Any(IsKnown) ? FurnitureKind.Menu : FurnitureKind.None;
    }

    private static bool IsKnown(string item) => Classify(item) is FurnitureKind.Menu or FurnitureKind.Site;

    // "« Before", "After »": a link to another page. Marks at both ends are a quotation.
    private static bool IsArrow(string line) =>
        line.Length <= 120 && !Letters.EndsSentence(line) && !line.Contains('@', StringComparison.Ordinal)
        // «Shoes» is a quotation that a line begins with.
        && !(line[0] == '«' && line.AsSpan(1).Contains('»'))
        && (line[0] is '«' or '‹' or '←' or '◄' || line is ['<', '<' or ' ', ..] || (line[0] is '»' or '›' or '→' or '►' && line.Any(Letters.IsHebrew)))
            != (line[^1] is '»' or '›' or '→' or '►' || line is [.., '>' or ' ', '>'] || (line[^1] is '«' or '‹' or '←' or '◄' && line.Any(Letters.IsHebrew)));

    // "« Before          After »": the pages on either side, far from each other.
    private static bool IsPairOfArrows(string line) =>
        line.Length > 6 && Arrows.Contains(line[0]) && Arrows.Contains(line[^1])
        && (line.Contains("   ", StringComparison.Ordinal) || line.Contains('\t', StringComparison.Ordinal) || line.Contains(" | ", StringComparison.Ordinal));

    [GeneratedRegex(@"^(?:you are here|you're here|breadcrumbs?|אתם נמצאים כאן|אתה נמצא כאן|הנך נמצא כאן|הנכם נמצאים כאן|מיקומך באתר)\s*[:>»/]", Options)]
    private static partial Regex Trail();

    [GeneratedRegex(@"^(?:(?:view|show|see|read) (?:all |the )?comments(?: \([0-9]+\))?|(?:print|pin|save|jump to)(?: this| the)? recipe|(?:to|please subscribe to) (?:view|read|see|continue reading) the (?:full|whole|rest of (?:the|this)) (?:story|article|post).{0,80}|if you(?:['’]re| are) (?:seeing|reading) this (?:message|note).{0,40} subscriber.{0,80}|for (?:the latest|all the|more) (?:news|stories|breaking).{0,60} (?:download|follow|visit|subscribe|sign up) .{0,60}|submit (?:your|a) letters? to the editor.{0,60}|(?:go |jump |return )?(?:back )?to (?:the )?top(?: of (?:the )?page)?|top of page|(?:skip|jump) to (?:the )?(?:main )?(?:content|navigation|search|menu)|view this e-?mail in your browser.{0,20}|from (?:the )?[\p{L} ]{0,30}pedia(?:, the .{1,40})?|from [\p{L}\- ]{1,30}, the (?:free|open) .{1,30}|share(?: this| it)?(?: (?:page|post|article|story|lesson|video))?(?: on| via| with| to)?(?: (?:facebook|twitter|x|whatsapp|telegram|linkedin|email|pinterest|friends))?:?|share(?: this(?: (?:page|post|article|story|lesson|video|text|letter|talk))?)?:?(?:[ ,|]*(?:facebook|twitter|x|whatsapp|telegram|linkedin|e-?mail|pinterest|print|copy link))+|share feedback|getting your .{3,20} audio player ready(?:…|\.{3})?|select your .{2,20} menu from wp menus|sign in forgot(?:ten)? (?:your )?password\??|no data to display|[a-z]{2,10}(?:_[a-z]{2,10}){1,3}|(?:share (?:on|via|by|to|with) [\w+-]{1,20}[\s,|·•/&]*){2,}|(?:[0-9][0-9.,]*[km]? (?:views?|reads?|saves?|likes?|shares?|comments?|replies|reactions?|followers?|members?|restacks?|claps?)[\s·•∙|,]*){1,5}|see (?:translation|original)|all reactions:?|\p{Lu}[^.]{1,80} and [0-9][0-9.,]*k? others|(?:(?:like|reply|share|see translation|edited|[0-9]{1,2} ?[smhdwy])\s*[·•]\s*){1,6}(?:like|reply|share|edited|[0-9]{1,2} ?[smhdwy])|write a (?:public )?comment(?:…|\.{3})?|view (?:more|previous) (?:comments|replies)|copy sheet|add to (?:my )?(?:collection|list|library|favou?rites)|(?:story|article|post) continues (?:below|after).{0,40}|(?:facebook|twitter|whatsapp|pinterest|linkedin|telegram|instagram|youtube)(?: share)?|(?:(?:facebook|twitter|google(?: ?\+)?|whatsapp|pinterest|linkedin|telegram|instagram|youtube|reddit|tumblr|digg|stumbleupon|delicious|del\.icio\.us|messenger|viber|vkontakte|myspace|e-?mail|print|rss|share|tweet|like|save|pin|follow|copy link|add to favou?rites|more)[\s,|·•/&]*){2,}|e-?mail|tweet(?: this)?|pin it|like this|like loading|print(?: this)?(?: (?:page|article|version))?|printer.friendly(?: version)?|e-?mail this(?: (?:page|article|to a friend))?|(?:send|tell) (?:to )?a friend|copy link|bookmark(?: this)?(?: page)?|leave a (?:reply|comment)(?:.{0,40})|post (?:a )?comment|submit (?:a )?comment|posted (?:on .{1,40} )?by (?:admin|administrator|webmaster|staff)|(?:begin forwarded message|-* ?(?:original|forwarded) message ?-*):?|add (?:a |your )?comment|(?:[0-9]+|no) (?:comments?|responses?|replies|likes?|views?|shares?)(?:\. (?:log|sign) in .{1,40})?|comments? (?:off|closed|are closed)|(?:discuss(?:ion)?|comments?|likes?|shares?|tweets?|replies|responses|reactions?|views?|reviews?|favou?rites?|followers?)\s*[:(]?\s*[0-9][0-9,.]*k?\)?|[0-9]+ (?:comments?|responses?|replies|thoughts) (?:to|on) .{1,140}|join the (?:discussion|conversation)(?:…|\.{2,3})?|tell us what you think.{0,40}|(?:did you )?(?:like|love|enjoy(?:ed)?) this (?:story|article|post|page|sheet|lesson|talk|video|episode|podcast|show|recipe|essay|review|issue|letter)\?.{0,80}|(?:support|help) (?:the|this|our|us|me)\b.{0,30} (?:on|via|at) (?:patreon|ko-?fi|paypal|buy me a coffee).{0,20}|buy me a coffee|(?:(?:please )?(?:rate|review)(?: and (?:rate|review))?|leave) (?:us|the show|a (?:rating|review)).{0,60}|sort by:? .{1,60}|bookmark (?:to|this|on):?|(?:you must be )?(?:log|sign)(?:ged)? ?in to (?:post a )?comment.{0,20}|(?:previous|next|older|newer) (?:[\p{L}]{1,12} )?(?:post|article|page|entry|story|chapter|lesson|news|episode|issue|talk|lecture|recipe|shiur|sermon|letter)s?(?:\s*[:»«>→←].{0,120})?|(?:«|←|<)? ?(?:older|newer) (?:posts|entries)|read (?:more|the full (?:story|article)|next).{0,3}|continue reading.{0,80}|click here (?:to|for) .{1,80}|(?:download|get) (?:the |as )?(?:pdf|mp3|audio|epub|doc|transcripts?|recording|handout|source sheet|slides|e-?book)(?: .{0,30})?|ask a question|view (?:all|more)(?: posts.{0,40})?|load more|show more|permalink|trackback.{0,20}|edit(?: this)?(?: page| source)?|view (?:source|history)|report (?:a|an) (?:problem|error|typo|mistake)|posted in:? .{1,80}|filed under:? .{1,80}|(?:tags?|tagged|categories|category|topics|labels): ?.{0,140}|tagged:? [^.]{1,100}|click to (?:share|e-?mail|print|follow|subscribe) .{1,80}|thanks for reading .{1,40}[!.] (?:subscribe|share|this post) .{1,100}|type your e-?mail(?:…|\.{3})?|ready for more\?|discussion about this post|was this .{1,30} helpful\?.{0,30}|(?:you have |only )?[0-9]+ (?:free )?(?:articles?|stories) (?:left|remaining|this month).{0,100}|viewed [0-9.,]+ times.{0,140}|.{1,100}\bclick here[.!]?|(?:didn['’]t|did not|can['’]t|couldn['’]t) find what you (?:were|are|['’]re) looking for\?.{0,60}|mark (?:as|this (?:lesson|unit) as) (?:complete|read|done)|posted on .{1,40} by (?-i:[a-z][\w.-]{1,30})|.{1,60} is made possible by (?:readers|listeners|people|donors|friends) like you.{0,60}|load (?:more )?comments|this entry was posted .{1,140}|.{1,60} \(opens in (?:a )?new (?:window|tab)\)|[0-9]+ bloggers like this|(?:messages|posts|threads|reputation|joined|member since|registered)\s?: ?[\w ,.]{1,30}|(?:regular|senior|junior|new|full|active) member|message continues below.{0,40}|post navigation|discover more from .{1,80}|over [0-9][0-9.,]*k? (?:subscribers|readers|followers)|already have an account\?.{0,20}|audio player|use up/down arrow keys .{1,60}|error! bookmark not defined|(?:asked|answered)(?: on)? \p{L}{3,9} [0-9]{1,2}, [0-9]{4}.{0,100}|(?:please )?(?:log|sign) in(?: or (?:register|sign up|join))? to .{1,60}|(?:best|accepted|top) answer|(?:[+-]?[0-9]+ (?:votes?|points?|answers?|replies)[\s,|·•]*)+|skip to .{1,30}|(?:sign|view|read) (?:my|our|the) guest ?book.{0,40}|you are visitor (?:number |no\. ?|# ?)?[0-9,.]+.{0,40}|best viewed (?:with|in|at) .{1,80}|.{0,60}\bweb ?ring\b.{0,40}|(?:questions|comments|suggestions)(?:,? (?:or|and) [\p{L} ]{1,30})?\?.{0,30}(?:e-?mail|write to|contact) (?:me|us|the webmaster).{0,40}|create a (?:free )?(?:website|blog).{0,60}|made with the .{1,40}|" + Ago + @"|(?:" + LinkOfComment + @"){2,}|(?:reply|like|report|flag) \([0-9]+\)|(?:this (?:episode|podcast|show|video|newsletter|issue)(?: .{1,30})? is|today['’]s (?:episode|show) is) (?:brought to you|sponsored|supported|made possible) .{1,140}|dedicate (?:a|this|your) (?:shiur|lesson|class|lecture|talk|page).{0,40}|adverts?|advertisements?|sponsored(?: content)?|[0-9]{1,3} min(?:ute)?s? read|reading time:? .{1,20}|views: ?[0-9,.]+)[.:…]*$", Options)]
    private static partial Regex SiteActions();

    [GeneratedRegex(@"^(?:subscribe(?:[ :!].{0,110})?|sign up (?:for|to|now|today|here).{0,110}|(?:join|get) our (?:mailing list|newsletter|e-?mail).{0,80}|(?!.*\b(?:I|my|why|how|what|when)\b).{0,40}\bnewsletters?|(?:free )?(?:weekly|daily|monthly) (?:updates|newsletter|e-?mails?|digest)\b.{0,80}|(?:please )?enter (?:your |an )?e-?mail.{0,60}|we hate spam.{0,80}|(?:want|would you like|looking for) (?:more|to (?:get|receive|read|hear|learn|see)) .{1,60}\? .{0,30}(?:sign up|subscribe|join|click|register|follow)\b.{0,90}|your (?:name|e-?mail|question|comment|message|web ?site)(?: ?\*| \([^()]{1,40}\))|e-?mail \*|name \*|your e-?mail(?: address)?(?: will (?:never|not) be .{1,80})?:?|e-?mail address:?|privacy(?: (?:policy|notice|statement))?(?:: .{0,140})?|(?:to )?unsubscribe(?: .{0,130})?|by (?:signing up|subscribing|registering|submitting|clicking .{1,30}),? (?:you|i) (?:agree|accept|consent).{1,140}|for more options,? visit .{1,100}|(?:this (?:e-?mail|message)|the information (?:contained )?in this (?:e-?mail|message))(?: and (?:any|all|its) attachments?.{0,20})? (?:is|are|may be|may contain) (?:confidential|privileged|intended|strictly).{0,160}|(?:please )?consider the environment before printing.{0,60}|you (?:are receiv(?:ing)|have received|received) this (?:e-?mail|newsletter|message).{0,120}|terms (?:of (?:use|service)|and conditions|& conditions).{0,40}|cookie (?:policy|settings|notice)|(?:this (?:site|website)|we) uses? cookies.{0,140}|accept(?: all)? cookies|(?:copyright|©|\(c\)) ?.{0,140}|all rights reserved.{0,100}|.{0,60}\ball rights reserved|.{0,60}\b(?:rss|atom)(?: feeds?)?|follow (?:us|me)(?: on .{1,60})?:?|follow .{1,60} on (?:twitter|facebook|instagram|youtube|telegram|linkedin)\b.{0,80}|(?:e-?mail|write to|contact|reach) .{1,60} at (?:\S{0,40}@\S{1,60}|https?:\S{1,80})(?: (?:or|and) .{1,80})?|get .{1,60} (?:in(?:to)?|sent to|delivered to) your (?:e-?mail )?inbox.{0,60}|join our (?:whatsapp|telegram|facebook) .{1,60}|see our privacy (?:notice|policy)|we (?:will|shall|do|would)(?: not|n['’]t| never) (?:(?:share|sell|give|rent) (?:away |out )?your (?:e-?mail|address|details|information|data|name)|spam you).{0,100}|we respect your privacy.{0,100}|you can unsubscribe.{0,80}|having trouble (?:reading|viewing|seeing) .{1,100}|(?:view|read|open) (?:it|this(?: e-?mail| message| newsletter)?) (?:in|on) (?:your|a|the) (?:web )?browser.{0,40}|(?:did .{1,30} forward (?:you )?this|was this .{1,20} forwarded to you).{0,100}|(?:update|manage|change) (?:your |my )?(?:e-?mail |subscription )?(?:preferences|subscriptions?|settings)\b.{0,80}|add us to your address book.{0,60}|have a (?:news )?tip\?.{0,120}|[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}|(?:like|find|join) us on .{1,60}|powered by .{1,60}|proudly powered by .{1,60}|(?:site|web ?site|web) (?:design|development)(?:ed)? by .{1,60}|designed by .{1,60}|required fields are marked.{0,4}|notify me of .{1,80}|save my name.{1,120}|javascript (?:is|must be) .{1,80}|loading.{0,3}|thank you for (?:subscribing|visiting).{0,60})\.?$", Options)]
    private static partial Regex SiteNotices();

    [GeneratedRegex(@"^(?:.{2,40}['’]s (?:latest|recent|other) (?:articles|posts|stories|essays)|most (?:popular|read|viewed|shared|commented)|(?:related|recommended|similar|popular|recent|latest|most read|more|further|other)(?: [\p{L}]+){0,2}? (?:sheets?|sources?|texts?|materials?|posts?|articles?|links?|pages?|stories|topics?|reading|lessons?|content|videos?|entries|items|news|comments|coverage|questions)(?: .{0,40})?|explore more (?:on|in|about) .{1,40}|upcoming (?:events|classes|programs|services|concerts|talks|lectures)|related|see also|you (?:may|might) (?:also )?(?:like|be interested in|enjoy)(?: .{0,30})?|more (?:[\p{L}]{3,16} )?(?:from|in|by|on|like) .{1,60}|(?:in|from) this (?:section|category|series)|trending(?: now)?|keep reading|(?:up|coming) next(?: in .{1,40})?|resources for this (?:lesson|class|course|page)|recent comments|guest ?book|ספר ה?אורחים|meta|שאלות נוספות(?: [בש].{1,25})?|archives?|topics|tags|categories|ל?מאמרים (?:קשורים|נוספים|דומים|אחרונים)(?: [בש].{1,25})?|ל?כתבות (?:נוספות|קשורות|אחרונות|דומות)(?: [בש].{1,25})?|(?:כתבות|מאמרים|סיפורים|תכנים) ש(?:אולי )?(?:פספסתם|יעניינו אתכם|תאהבו)|neighbou?ring texts|פוסטים (?:קשורים|אחרונים|נוספים|דומים)|חומר(?:ים)? (?:קשור|קשורים|נוסף|נוספים)|קישורים (?:קשורים|נוספים)|(?:אולי )?(?:יעניין|יעניינו|תאהבו|תאהב)(?: גם)? (?:אותך|אותך גם|אתכם|אתכם גם|את זה)|אולי יעניין(?: אותך| אתכם)?(?: גם)?|עוד ב(?:נושא|אתר|קטגוריה|מדור|ערוץ|סדרה)(?: .{1,25})?|שיעורים (?:קשורים|נוספים|דומים|אחרונים)|סרטונים (?:קשורים|נוספים|דומים)|ראו? גם|נושאים קשורים|הנקראים ביותר|תגובות אחרונות|ארכיון)\s*(?::|…|\.{3})?$", Options)]
    private static partial Regex Lists();

    [GeneratedRegex(@"^(?:home(?: ?page)?|article|essay|versions|about this text|multimedia|podcasts?|free course|follow|account|join us|live broadcast|board index|forums?(?: index)?|interviews|articles|essays|lessons|stories|main (?:page|menu)|menu|search(?: .{0,25})?|about(?: us)?|contact(?: us)?|site ?map|log ?in|log ?out|sign ?in|sign ?up|register|(?:(?:log|sign) ?(?:in|up|out)|register|join)(?: ?[/|] ?(?:(?:log|sign) ?(?:in|up|out)|register|join))+|most relevant|restacks?|top|latest|join group|public group|private group|my account|donate(?: now)?|support us|shop|store|cart|blog|news|events|gallery|faq|help|next|previous|prev|back|close|transcript|full transcript|discussion|comments?|archives?|share|rss|english|hebrew|español|fran[cç]ais|русский|deutsch|listen|watch|audio|video|pdf|go|submit|ok|send|(?:your |first |last |full )?name|e-?mail(?: address)?|web ?site|url|phone|your (?:comment|message)|<?https?://\S+>?)\s*:?$", Options)]
    private static partial Regex Menu();

    [GeneratedRegex(@"^(?:(?:חזרה|חזור|בחזרה|חזרו|לחזרה)? ?(?:למעלה|לראש (?:הדף|העמוד)|לתחילת (?:הדף|העמוד))|דלגו? (?:לתוכן|לניווט).{0,20}|(?:מעבר|דילוג) ל(?:תפריט|תוכן|ניווט)(?: ה?(?:ראשי|מרכזי|עיקרי))?|(?:(?:פתיחת|סגירת|פתחו?|סגרו?|סגור) )?(?:תפריט|סרגל|כלי|הצהרת) ?ה?נגישות|תמונת ברירת מחדל|(?:פתחו?|נקה|נקו) סינון|סינון|קראו? (?:בהרחבה|פחות)|קובץ (?:טקסט|שמע|קול|וידאו|pdf)|א[- ]?א(?:[- ]?א)?|(?:לחץ|לחצו|לחצי) (?:כאן|על .{2,20}) (?:כדי )?ל.{3,40}|זמן קריאה ?: ?.{1,20}|(?:כ-? ?)?[0-9]{1,2} דקות? קריאה|העתקת? (?:קישור|לינק)|הקישור הועתק.{0,20}|לתרומות|תרמו (?:לנו|לאתר|עכשיו)|תקנון ה?אתר|(?:עגלת|סל) ה?קניות|(?:חזרה |חזור )?ל(?:דף|עמוד) ה?(?:בית|ראשי)|לכל ה(?:מאמרים|שיעורים|כתבות|פוסטים|תגובות)|ניווט (?:בפוסטים|באתר|מהיר)|[0-9][0-9,.]* (?:צפיות|שיתופים|לייקים)|לפרסום (?:באתר|אצלנו)|(?:שתף|שתפו|שיתוף|לשיתוף)(?: (?:את|[בל]|עם|דרך).{0,40}|\s*:.{0,100})?|.{0,60}(?:הצטרפו|הצטרף) לקבוצת ה?(?:וואטסאפ|ווטסאפ|טלגרם|פייסבוק).{0,60}|(?:אהבתם|נהניתם|נהנית)(?: .{1,30})?\?.{0,40}(?:שתפו|שתף|שלחו|הצטרפו|הירשמו|לייק|עקבו).{0,60}|(?:לעולם )?לא (?:נעביר|נמסור|נשתף|נמכור) .{0,30}(?:כתובת|פרטי|מייל|דוא).{0,60}|(?:הדפס|הדפסה|להדפסה|גרסה להדפסה|גרסת הדפסה)(?: .{0,20})?|(?:שלח|שלחו|שליחה) (?:לחבר|לחברים|במייל|בדוא[""״]ל)|(?:השאר|השאירו|הוסף|הוסיפו|כתוב|כתבו|השארת|הוספת|כתיבת) תגובה.{0,30}|(?:[0-9]+|אין) תגובות|תגובות(?: ?\([0-9]+\))?|תגובה אחת|(?:הפוסט|המאמר|הדף|העמוד|הפרק|הרשומה|השיעור) (?:הקודם|הבא|הקודמת|הבאה)(?:\s*[:»«>→←].{0,120})?|(?:פוסט|מאמר|פרק|עמוד|דף) (?:קודם|הבא|הקודם|בא)(?:\s*:.{0,120})?|(?:קראו?|לקריאה|המשך|להמשך) (?:עוד|קריאה|נוספת).{0,20}|(?:הירשמו|הרשמו|הירשם|הרשם|הצטרפו|הצטרף|הרשמה) (?:ל|אל ).{1,100}|.{0,30}(?:ניוזלטר|רשימת (?:ה)?תפוצה).{0,60}|(?:הזן|הזינו|הכנס|הכניסו|רשמו?) (?:את )?(?:כתובת|ה?(?:מייל|אימייל|דוא[""״]ל)).{0,60}|כתובת (?:ה)?(?:מייל|אימייל|דוא[""״]ל).{0,60}|האימייל לא יוצג.{0,60}|שדות החובה מסומנים.{0,10}|מדיניות (?:ה)?פרטיות(?::.{0,140})?|תנאי (?:ה)?שימוש|הצהרת נגישות|.{0,60}כל הזכויות שמורות.{0,80}|(?:©|זכויות יוצרים).{0,120}|עקבו אחרינו.{0,40}|(?:תגיות|תגים|קטגוריות|קטגוריה|נושאים)\s*:.{0,140}|(?:פורסם|נכתב) ב(?:קטגוריה|קטגוריית|נושא).{1,80}|(?:הורדה|להורדה|הורד)(?: .{0,40})?|פרסומת|ממומן|תגובה חדשה|לתגובות|הוספת תגובה|כל התגובות|מצאתם טעות.{0,60}|דווחו? על (?:טעות|תוכן|שגיאה|תגובה).{0,40}|הצטרפו לדף .{1,80}|גודל (?:גופן|טקסט).{0,20}|דרגו? את .{1,40}|לחצו (?:כדי )?ל(?:שתף|שיתוף|הדפסה|הדפיס) .{1,60}|(?:הקשיבו|האזינו|להאזנה) ל(?:כתבה|שיעור|פרק|סיפור|טור|מאמר)|לפנייה לכתבי?(?:/ת|ת)?|ניווט ברשומות|לייק|צפיות: ?[0-9,]+|[0-9]+ צפיות|נצפה [0-9,]+ פעמים|עזרה? לך .{1,30}\?.{0,20}|זמן קריאה(?: משוער)?:.{1,20}|טוען.{0,3}|האזנה ל.{1,20}?(?: [0-9]{1,2}:[0-9]{2}.{0,20})?|שלום,? ?אורח.{0,40}|הקלידו? (?:מילות|מילת|טקסט) .{1,20}|האם .{1,30} (?:עזר|עזרה) לך\?.{0,40}|(?:לא מצאתם|לא מצאת) .{1,40}\?.{0,40}|תרמו עכשיו.{0,60}|.{0,60}(?:לחצו|לחץ|הקליקו?|הקלק) כאן.{0,60}|תוויות ?:.{0,140}|פורסם על ידי .{1,40} ב-? ?[0-9].{0,20}|שלח באמצעות דואר אלקטרוני.{0,120}|(?:הצג|הצגת) את הפרופיל.{0,20}|(?:רשומה|הודעה) (?:חדשה|ישנה) יותר|להאזנה ל(?:שיעור|הרצאה|פרק|כתבה|שיחה|הקלטה).{0,30}|להקדשת (?:ה)?(?:שיעור|לימוד|דף).{0,30}|.{0,60}(?:ישר|ישירות|היישר) (?:ל|אל )תיבת (?:ה)?(?:דואר|מייל).{0,30}|קפיצה ל(?:ניווט|חיפוש|תוכן)|תפריט ניווט|דף זה נערך לאחרונה .{1,60}|הטקסט מוגש בכפוף לרישיון.{0,140}|קטגוריות מוסתרות ?:.{0,140}|(?:נערך|נשמר|עודכן) לאחרונה (?:ב|ע).{1,80}|הודפס(?: ב)?:? ?[0-9].{1,40}|שגיאה! הסימניה אינה מוגדרת|" + HebrewAgo + @"|(?:הגדל|הקטן|הגדלת|הקטנת) (?:ה)?(?:טקסט|גופן|כתב)|(?:פתח|פתיחת) סרגל נגישות|ניגודיות (?:גבוהה|הפוכה|בהירה|כהה)|האתר (?:נבנה|עוצב) .{1,60}|בניית אתרים.{0,60})[.:]?$", Options)]
    private static partial Regex HebrewSite();

    [GeneratedRegex(@"^(?:להאזנה|לצפיי?ה|להורדה|דף הבית|כתבה|מאמר|וידיאו|סרטונים|שידור חי|מבזקים|מזג אוויר|ראשי|עמוד ראשי|עמוד הבית|בית|תפריט(?: ראשי)?|חיפוש(?: .{0,15})?|חפש|אודות(?:ינו)?|צור קשר|צרו קשר|יצירת קשר|מפת (?:ה)?אתר|התחבר(?:ות)?|כניסה(?: ל(?:מנויים|חברים|רשומים|אתר))?|הרשמה|שם(?: (?:מלא|פרטי|משפחה))?|טלפון|תרומ(?:ה|ות)|לתרומה|חנות|בלוג|חדשות|גלריה|שאלות נפוצות|הקודם|הבא|סגור|שלח|תגיות|קטגוריות|וידאו|אודיו|עברית|אנגלית)\s*:?$", Options)]
    private static partial Regex HebrewMenu();

    [GeneratedRegex(@"^(?:(?:ال)?(?:مواضيع|مقالات|أخبار|اخبار|موضوعات|مواد|تقارير|فيديوهات) (?:ذات صلة|متعلقة|مشابهة|أخرى|اخرى)|ذات صلة|قد (?:يعجبك|يهمك|تهمك)(?: (?:أيضا|أيضًا|ايضا))?|(?:ال)?(?:أكثر|اكثر) (?:قراءة|مشاهدة|تعليقا)|(?:آخر|اخر|أحدث) (?:الأخبار|الاخبار|المقالات|التعليقات|المواضيع)|(?:المزيد|مزيد) (?:من|في|حول) .{1,40}|(?:اقرأ|إقرأ|أقرأ|شاهد|طالع|انظر) (?:أيضا|أيضًا|ايضا|ايضًا))\s*(?::|…|\.{3})?$", Options)]
    private static partial Regex ArabicLists();

    [GeneratedRegex(@"^(?:(?:أكمل|اكمل|إكمال|تابع|متابعة|واصل) القراءة|سجل الدخول(?: .{1,40})?|(?:[0-9٠-٩.,]+ )?مشاهد(?:ة|ات)(?: ?: ?[0-9٠-٩.,]+)?|عرض الرسائل ذات التصنيف .{1,60}|لا توجد تعليقات|إرسال تعليق|تم نسخ الرابط.{0,20}|(?:انتقل|التجاوز|تجاوز|تخط[يى]|الانتقال) إلى (?:ال)?محتوى(?: الرئيسي)?|تخط[يى] .{1,40} وواصل القراءة|قصص مقترحة نهاية|بحث عن ?:|القائمة (?:الرئيسية|الجانبية)|رسالة (?:أحدث|أقدم)(?: رسالة (?:أحدث|أقدم))?|(?:[0-9٠-٩]{1,2} )?(?:دقائق|دقيقة|دقيقتان) (?:للقراءة|قراءة)|(?:اقرأ|إقرأ|أقرأ|شاهد|طالع|انظر) (?:أيضا|أيضًا|ايضا|ايضًا)\s?:?.{3,140}|(?:اقرأ|إقرأ) المزيد.{0,20}|(?:شارك|مشاركة)(?:ها|ه)?(?: (?:على|عبر|مع|المقال|الخبر|الصفحة|الموضوع|هذا|هذه).{0,40})?|(?:طباعة|اطبع|نسخ الرابط|إرسال بالبريد|أرسل لصديق|العودة (?:إلى|الى) .{1,30})|(?:أضف|اضف|اكتب|اترك) (?:تعليق|تعليقا|تعليقك|رد)ا?.{0,20}|[0-9٠-٩]+ (?:تعليق|تعليقات|مشاهدة|مشاهدات)|(?:ال)?تعليقات(?: ?\([0-9٠-٩]+\))?|(?:المقال|الموضوع|الخبر|الصفحة) (?:السابق|التالي|السابقة|التالية)ة?(?:\s*:.{0,120})?|(?:اشترك|اشتركوا|سجل) (?:في|ب).{1,100}|.{0,30}(?:النشرة البريدية|النشرة الإخبارية|القائمة البريدية).{0,60}|(?:أدخل|ادخل) (?:بريدك|عنوان).{0,60}|لن يتم نشر عنوان.{0,80}|الحقول الإلزامية.{0,40}|.{0,60}جميع الحقوق محفوظة.{0,80}|سياسة الخصوصية|شروط الاستخدام|تابعونا.{0,40}|تابعنا.{0,40}|(?:الوسوم|وسوم|كلمات (?:مفتاحية|دلالية)|التصنيف|التصنيفات|الأقسام)\s*:.{0,140}|إعلان|اعلان|مصدر الصورة\s.{1,60}|[(]?(?:ال)?(?:صورة|صور|تصوير)\s?:\s?.{1,60}|(?:صدر الصورة|التعليق على الصورة).{0,120}|وقت القراءة.{0,20}|تحميل.{0,20})[.:]?$", Options)]
    private static partial Regex ArabicSite();

    [GeneratedRegex(@"^(?:(?:الصفحة )?الرئيسية|من نحن|اتصل بنا|اتصلوا بنا|خريطة الموقع|بحث|البحث|القائمة|تسجيل (?:الدخول|الخروج)|أخبار|الأخبار|رياضة|اقتصاد|ثقافة|مقالات|آراء|رأي|منوعات|فيديو|صور|صحة|علوم|تكنولوجيا|العالم|العربية)\s*:?$", Options)]
    private static partial Regex ArabicMenu();

    [GeneratedRegex(@"^(?:\[#?[0-9]{3,}\]|(?:q ?& ?a|question|answer|ref(?:erence)?)? ?#[0-9]{3,}|(?:post|article|page|doc(?:ument)?) ?(?:id|no\.?|#)\s*:?\s*[0-9]{2,})$", Options)]
    private static partial Regex PostNumber();

    // What a site asks of its readers between the paragraphs, and what stands round a question in a forum.
    [GeneratedRegex(@"^(?:scroll down (?:to|for) .{1,60}|gift this (?:article|story)|reuse this content|(?:הורדת|להורדת) ה?(?:שיעור|קובץ|מאמר|הקלטה).{0,30}|(?:previous|next)(?: (?:post|article|question|answer|page|lesson|episode|story))?: \S.{2,120}[^.]|(?:web ?site|site)(?: design(?:ed)?| built| powered)? by [^.]{2,40}|office hours:? .{3,60}|(?:shabbat times|candle[- ]lighting(?: time)?s?)\b.{0,40}[0-9]{1,2}:[0-9]{2}.{0,20}|(?:כניסת ה?שבת|הדלקת נרות|יציאת ה?שבת|צאת ה?שבת)\b.{0,40}[0-9]{1,2}:[0-9]{2}.{0,40}|(?:want|do you|did you|tried|have you|have|made)\b[^?]{1,60}\? (?:let (?:us|me) know|tell us|submit it|ask it|send it|ask (?:us|the \p{L}+)|e-?mail \S+@|write to|tag @|sign in|log in|subscribe|contact)\b?.{0,80}|join .{1,30} for free .{0,60}|this (?:post|page|article|site|story) (?:may )?contains? affiliate links.{0,110}|as an amazon associate.{0,80}|all products (?:recommended|featured|listed|on).{0,140}|(?:.{0,60}, )?java ?script (?:must be|is|needs to be|has to be) (?:not )?(?:enabled|required|disabled|turned (?:on|off)).{0,80}|(?:please |you (?:need|have) to |you must )?(?:enable|turn on|activate) java ?script.{0,100}|(?:some of |all of )?(?:our|the|these) (?:stories|articles|posts|links|products)\b.{0,60}\b(?:affiliate links?|commissions?)\b.{0,60}|(?:pin|save) (?:this|it)(?: .{1,20})? for later!?|(?:jump|skip) to (?:recipe|comments|section|main|video)\b.{0,30}|want to (?:keep|continue) reading\?|already a (?:subscriber|member)\?.{0,40}|last / next|[0-9.]+ from [0-9,]+ (?:votes|ratings|reviews)|(?:[1-9]x ?){2,4}|pin|rate|improve this (?:question|answer)|ask question|(?:asked|modified|viewed) (?:[0-9]+[km]? \p{L}+,? ?){1,2}(?:ago|times)?|[0-9]+ (?:gold|silver|bronze) badges?|.{1,40}['’]s? user avatar|sorted by:?|highest score.{0,20}|edited .{1,16} [0-9]{4} at [0-9:]{4,5}|you must (?:log|sign) in .{0,60}|not the answer you['’]re looking for\?.{0,120}|featured on meta|add another\?|.{0,20}transcripts are (?:created|produced|made) .{1,140}|if you (?:liked|enjoyed) this .{1,40}, .{1,40}|did you find this .{1,20}\?|share (?:it|this) with (?:your )?friends.{0,20}|member-only story|follow publication|made with the .{1,40})$", Options)]
    private static partial Regex Requests();

    [GeneratedRegex(@"^(?:texts|topics|community|sheets|library|books|music|media|videos?|photos?|courses|classes|programs?|resources|publications|authors|languages?|calendar|events|tv|radio|archive|opinion|culture|lifestyle|world|sports?|business|health|science|education|history|religion|holidays|torah|talmud|kabbalah|chassidut|halacha(?:h)?|mitzvot|parsha(?:h)?|israel|jewish|magazine|מאמרים|כתבות|שיעורים|ספרייה|ספריה|ספרים|מוסיקה|מוזיקה|תמונות|יהדות|תרבות|כלכלה|ספורט|דעות|רכב|בריאות|צרכנות|בארץ|בעולם|פלילים|חינוך|חגים|מועדים|פרשת (?:ה)?שבוע|ערוצים|קבלה|חסידות|הלכה|תלמוד|תורה)$", Options)]
    private static partial Regex Topic();

    // What a reader may do with the page: turn it, rate it, make its type larger.
    [GeneratedRegex(@"^(?:\[(?:image|photo|picture|video|map|graphic)\]|(?:click|tap)(?: on)?(?: the| any)?(?: image| photo| picture| map)? (?:to|for) (?:enlarge|zoom|(?:a )?larger (?:view|version|image)|full size).{0,20}|a[+-]?(?:[ |/]+a[+-]?)+|(?:text|font) size.{0,30}|rate this(?: .{1,40})?:?|(?:average )?rating:? .{1,40}|languages?: ?.{1,80}|[0-9.]+ (?:out of|/) [0-9]+ stars?.{0,30}|(?:★|☆|\*){3,}.{0,20}|1(?: [0-9]+){2,}|page [0-9]+ of [0-9]+ .{1,60}|(?:(?:first|prev(?:ious)?|[0-9]+|\.{3}|…|next|last)(?:\s+|\s*[«»‹›<>|]+\s*)){2,}(?:next|last|[0-9]+|page)|(?:show|hide|toggle|expand|collapse)(?: (?:all|menu|navigation|sidebar|comments|transcript|table of contents))?|-?0{1,2}:00|[▲△▼▽⬆⬇↑↓ ]{0,3} ?[0-9]{1,5} ?[▲△▼▽⬆⬇↑↓]|[0-9](?:\.[0-9]{1,2})?x|listen to (?:this |the )?(?:answer|article|page|text|lesson|shiur|talk|lecture|episode|recording|podcast|sermon|class|story).{0,30}|(?:play|pause|mute|full ?screen)|[0-9]{1,2}:[0-9]{2} ?/ ?[0-9]{1,2}:[0-9]{2}|select language.{0,30}|translate(?: this page)?|switch to .{1,20}|sent from my .{1,30})\.?$", Options)]
    private static partial Regex Controls();

    // A line in the text that leads to another page. "See also: Zohar" is of the text.
    [GeneratedRegex(@"^\[?(?:related(?: (?:post|story|article|roundup))?|(?:read|see) more|also read|read also|don['’]t miss|must read|(?:קראו|קרא|לקריאה) (?:גם|עוד|נוספת)|לכתבה (?:המלאה|הקודמת)|עוד בנושא)\s?:\s\S.{3,140}$", Options)]
    private static partial Regex OtherPage();

    [GeneratedRegex(@"^(?:this (?:page|article|section)(?: (?:about|on|of) .{1,60})? (?:was last (?:edited|modified|updated|changed)|needs|has multiple issues|does not cite|is a stub|may require).{0,140}|text is available under .{1,140}|retrieved from .{1,140}|(?:wikimedia|wikipedia)\b.{0,60}|content is available under .{1,140}|for other uses,? see .{1,100}|\(?redirected from .{1,80}|coordinates: .{1,80}|last (?:modified|edited|updated)(?: on)?:? .{1,40})$", Options)]
    private static partial Regex WikiNotices();

    [GeneratedRegex(@"^[(\[]?(?:(?:(?:header |cover |featured |banner |main )?(?:photos?|photograph|images?|pictures?|illustrations?)|video)(?: (?:credits?|courtesy(?: of)?|by|source))?\s*:\s?.{1,60}|(?:image|photo) copyright .{1,60}|[^|]{8,140}\((?:[\p{L} ’'&]{1,40} )?(?:archives?|file photo|photo(?:graph)?s?|collection)\)|.{5,120}[.,] ?(?:צילום|קרדיט|באדיבות)\s?:\s?.{2,40}|(?:image|photo|slide) [0-9]{1,3} of [0-9]{1,3}|[^.]{1,50}(?:/|\bvia )\s?(?:getty(?: images)?|afp|reuters|ap|associated press|shutterstock|istock|flash ?90|wikimedia(?: commons)?|unsplash|pixabay)|(?:credits?|photo(?:graph)? (?:by|courtesy of)|image (?:by|courtesy of))[ :].{1,60}|(?:צילום|צילומים|תמונה|תמונות|איור|קרדיט|באדיבות)\s?:\s?.{1,60})[)\]]?$", Options)]
    private static partial Regex Credit();

    [GeneratedRegex(@"^(?:[<>«»‹›←→|\[\]\s]*(?:previous|prev|next|up|home|index|top|contents|back|הקודם|הבא|למעלה|תוכן)(?=[<>«»‹›←→|\[\]\s]|$)){2,}[<>«»‹›←→|\[\]\s]*$", Options)]
    private static partial Regex Turning();

    // The name of a server, alone on its line.
    [GeneratedRegex(@"^(?:www\.)?[a-z0-9][\w-]*(?:\.[\w-]+)*\.(?:com|org|net|info|edu|gov|biz|tv|blog|online|example|(?:co|org|ac|net|gov)\.[a-z]{2})$", Options)]
    private static partial Regex Server();

    [GeneratedRegex(@"^(?:(?:the )?(?:official )?(?:blog|web ?site|home ?page) of .{1,60}|.{2,50}['’]s? (?:personal |official )?(?:blog|web ?site|site|home ?page)|ה(?:אתר|בלוג) (?:הרשמי )?של .{1,60})$", Options)]
    private static partial Regex SiteName();

    [GeneratedRegex(@"^(?:(?:table of )?contents|on this page|in(?:side)? this (?:article|issue)|jump to(?: section)?:?|תוכן(?: ה?עניינים)?|בעמוד זה|ב(?:גיליון|גליון)(?: זה)?)\s*:?\s*(?:\[?\(?(?:hide|show|הסתר|הסתרה)\)?\]?)?$", Options)]
    private static partial Regex Contents();

    [GeneratedRegex(@"\b(?:non-?profit|not-for-profit|charitable organi[sz]ation|copyright|all rights reserved|subscrib(?:e|ing)|newsletter|mailing list|privacy policy|cookies|donat(?:e|ions?)|unsubscribe|reprinted|sign up|enroll (?:now|today|for)|free course|permission of the (?:author|publisher)|our (?:web ?)?site|this (?:web ?)?site|e-?mail address|become a (?:partner|member|patron|supporter)|view all (?:posts|articles)|affiliate links?|we (?:may|might|could|will|can) (?:also )?(?:earn|receive|get|collect|make) .{0,40}\bcommissions?|(?:educational|registered) charity)\b|©|(?:אין|האתר|התשובות) באתר|פסיקת הלכה|עמות(?:ה|ת)|מטרות רווח|כל הזכויות|ניוזלטר|רשימת התפוצה|באתר זה|האתר שלנו|תרומות", Options)]
    private static partial Regex Notice();

    [GeneratedRegex(@"(?:\b(?:tele?(?:phone)?|t[ée]l|phone|fax|fone|fon)|(?<!\p{L})(?:טל|טלפון|פקס|هاتف|فاكس))\.?['׳]?\s?:\s?[+*(]{0,2}[0-9](?:[ ()./*-]{0,2}[0-9]){3}", Options)]
    private static partial Regex Address();

    [GeneratedRegex(@"\b(?:non-?profit|not-for-profit|all rights reserved|(?:to|please) subscribe|newsletter|mailing list|privacy policy|sign up|enroll (?:now|today|for)|free course|(?:our|this) (?:web ?)?site|(?:reach|contact|e-?mail|write to|follow) (?:him|her|them|me) (?:at|on) \S+|is the author of|become a (?:partner|member|patron|supporter)|best viewed (?:at|in|with|using|on)|affiliate links?|we (?:may|might|could|will|can) (?:also )?(?:earn|receive|get|collect|make) .{0,40}\bcommissions?|web ?ring|price of (?:a|one) (?:cup of )?coffee|(?:your|with your) (?:gift|donation|support)|view all (?:posts|articles)|(?:educational|registered) charity)\b|©|מטרות רווח|כל הזכויות|ניוזלטר|רשימת התפוצה|באתר זה|האתר שלנו|הפיקו (?:ה)?מתנדבי|זמין תמיד בכתובת|צטטו כתובת", Options)]
    private static partial Regex Appeal();
}
