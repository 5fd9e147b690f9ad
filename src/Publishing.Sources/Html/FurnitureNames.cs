using System.Collections.Frozen;
using HtmlAgilityPack;

namespace Publishing.Sources;

/// <summary>What the names that sites give to their elements say: the words of <c>class</c>, <c>id</c> and <c>role</c>.</summary>
internal static class FurnitureNames
{
    public const string Comments = "comments of readers";
    public const string Caption = "a picture and its caption: the document has no place for pictures";
    public const string Gallery = "pictures in a row: the document has no place for pictures";
    // An id of more words is a heading's made fit for an address: sharing-with-a-single-developer.
    private const int LongestId = 3;
    public const string Menu = "a menu, or links to other pages of the site";
    private const string Sharing = "links for sharing";
    public const string Others = "a list of other pages";
    private const string Form = "a form or a notice of the site";
    public const string Advertisement = "an advertisement";
    private const string Side = "a column or an end of the page beside the text";
    private const string Player = "the controls of a player";
    private const string Author = "a note on the author that stands on each of the author's pages";

    private static readonly FrozenDictionary<string, string> Words = Table(
        (Menu, "nav navbar navigation menu submenu breadcrumb breadcrumbs crumb crumbs topbar toolbar pager pagination paging pagenav sitemap skiplink skip jumplink prevnext toc tableofcontents tags taglist tagcloud editsection catlinks navbox languages langs switcher"),
        (Comments, "comment comments commentlist commentform commentarea commentsection disqus respond livefyre fbcomments"),
        (Sharing, "share shares sharing sharebar sharebox sharedaddy social socials socialmedia addthis addtoany follow likebox"),
        (Others, "related relatedposts recommended recommendation recommendations recirc recirculation popular trending mostread mostpopular readmore seealso outbrain taboola zergnet similar upnext teaser teasers crosslinks latest"),
        (Form, "newsletter newsletters subscribe subscription subscribebox signup optin mailchimp cookie cookies consent gdpr modal popup lightbox overlay login signin register donate donation dedicate dedication cta alert tooltip disclaimer disclaimers print printonly noprint toolbox voting votes upvote downvote"),
        (Advertisement, "ad ads adv advert adverts advertisement advertisements advertising adsense adslot adbox dfp sponsor sponsors sponsored promo promos promotion promotions promoted banner banners"),
        (Side, "sidebar sidebars aside rail footer colophon masthead infobox ambox hatnote sistersitebox sidepanel avatar"),
        (Caption, "caption captions figcaption credit credits thumbcaption imgcaption imgcap imagecaption photocaption wpcaption"),
        (Gallery, "gallery slideshow carousel slider"),
        (Player, "videoplayer audioplayer mediaplayer jwplayer vjs"),
        (Author, "authorbio authorbox aboutauthor"));

    private static readonly FrozenDictionary<string, string> Pairs = Table(
        (Author, "author-bio author-box about-author author-info author-description author-card author-profile post-author-bio rabbi-card rabbi-bio rabbi-box speaker-bio speaker-card teacher-bio teacher-card expert-card expert-bio writer-bio writer-card writer-box contributor-bio contributor-card"),
        (Others, "read-more read-also also-read see-also most-read most-popular more-from more-stories more-posts also-like read-next next-post previous-post post-navigation you-may more-on also-on"),
        (Side, "sr-only screen-reader visually-hidden d-none widget-area footer-widget"),
        (Menu, "site-header page-header-nav edit-section"),
        (Form, "sign-up mailing-list site-notice"),
        (Player, "video-player audio-player media-player"),
        (Caption, "photo-credit image-credit"));

    // What these words begin tells how the page is laid out, not what the element is: has-sidebar, no-comments.
    private static readonly FrozenSet<string> Preludes = FrozenSet.ToFrozenSet(["has", "have", "no", "not", "with", "without", "is", "show", "hide", "enable", "disable", "single", "page", "post-type", "layout", "js", "wf", "theme"], StringComparer.Ordinal);

    /// <summary>What the names of an element say it is, when they say that it is no text; otherwise null.</summary>
    public static string? Find(HtmlNode node)
    {
        if (!node.HasAttributes)
            return null;
        return FindIn(node.GetAttributeValue("class", ""), int.MaxValue) ?? FindIn(node.GetAttributeValue("id", ""), LongestId) ?? node.GetAttributeValue("role", "") switch
        {
            "navigation" or "search" or "menu" or "menubar" or "toolbar" => Menu,
            "complementary" or "banner" or "contentinfo" => Side,
            "dialog" or "alertdialog" or "alert" => Form,
            _ => null,
        };
    }

    /// <summary>Whether a link is named a button.</summary>
    public static bool CallsButton(HtmlNode link) => link.GetAttributeValue("class", "").Split(' ').SelectMany(Split).Any(w => w is "button" or "btn");

    /// <summary>Whether a link stands between two sentences, not in one, and leads to another page of the site: "Read more: …".</summary>
    public static bool IsLinkBetweenSentences(HtmlNode link) =>
        link.PreviousSibling is HtmlTextNode before && Letters.EndsSentence(before.Text.AsSpan().Trim()) && link.NextSibling is HtmlTextNode after && !string.IsNullOrWhiteSpace(after.Text)
        && link.FirstChild is HtmlTextNode { NextSibling: null } words && (Find(link) == Others || FurniturePhrases.Classify(HtmlBlock.Shown(words.Text)) == FurnitureKind.Site);

    /// <summary>What a tag says it is, when it says that it is no text of the page; otherwise null.</summary>
    public static string? OfTag(string tag) => tag switch
    {
        "nav" or "menu" => Menu,
        "aside" or "footer" => Side,
        "form" => Form,
        "figcaption" => Caption,
        _ => null,
    };

    private static string? FindIn(string names, int longest)
    {
        // What a post is about: tag-newsletter, category-social-media.
        var isPost = names.Contains("hentry", StringComparison.Ordinal) || names.Contains("type-post", StringComparison.Ordinal);
        foreach (var name in names.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var words = Split(name);
            if (words.Count > longest || (words.Count > 1 && (Preludes.Contains(words[0]) || (isPost && words[0] is "category" or "tag"))))
                continue;
            // In longer names these speak of a part: field--label-hidden. "hidden md:block" is hidden on a small screen alone.
            if (words.Count == 1 && words[0] is "widget" or "widgets" or "hidden" or "invisible" && !names.Contains(":block", StringComparison.Ordinal) && !names.Contains(":flex", StringComparison.Ordinal) && !names.Contains(":grid", StringComparison.Ordinal))
                return Side;
            for (var i = 0; i < words.Count; i++)
            {
                // "print-content": what is printed, not what prints it.
                if (words[i] is "print" or "printonly" && words.Exists(w => w is "content" or "article" or "body" or "text" or "area"))
                    continue;
                if (Words.TryGetValue(words[i], out var reason) || (i + 1 < words.Count && Pairs.TryGetValue($"{words[i]}-{words[i + 1]}", out reason)))
                    return reason;
            }
        }
        return null;
    }

    /// <summary>The words of a name: <c>relatedPosts</c>, <c>related-posts</c> and <c>related_posts</c> are two words each.</summary>
    public static List<string> Split(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var ends = i == name.Length || !char.IsLetter(name[i]);
            // Letters right behind a figure are those of a number in base sixteen: 41ad.
            if (i > 0 && i < name.Length && char.IsAsciiDigit(name[i - 1]) && char.IsAsciiLetterLower(name[i]))
            {
                while (i + 1 < name.Length && char.IsAsciiLetterLower(name[i + 1]))
                    i++;
                start = i + 1;
                continue;
            }
            if (!ends && !(i > start && char.IsUpper(name[i]) && char.IsLower(name[i - 1])))
                continue;
            if (i > start)
                words.Add(name[start..i].ToLowerInvariant());
            start = ends ? i + 1 : i;
        }
        return words;
    }

    private static FrozenDictionary<string, string> Table(params (string Reason, string Words)[] groups) =>
        groups.SelectMany(g => g.Words.Split(' ').Select(w => (w, g.Reason))).ToFrozenDictionary(p => p.w, p => p.Reason, StringComparer.Ordinal);
}
