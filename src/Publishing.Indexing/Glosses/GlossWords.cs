using System.Collections.Frozen;

namespace Publishing.Indexing;

/// <summary>The small classes of English words that show where a gloss begins, ends, or is none.</summary>
internal static class GlossWords
{
    private static readonly FrozenSet<string> Determiners = Set("same the a an this that these those his her its our their my your thy each every any some no all both one another such own");

    private static readonly FrozenSet<string> Prepositions = Set("of in on at by from to with without within into onto upon over under above below between among through throughout during against toward towards across about around behind beyond before after for as like per via than concerning regarding");

    private static readonly FrozenSet<string> OtherFunctionWords = Set("nothing everything something anything nobody everybody somebody anybody everyone someone anyone and or but nor so yet if because since although though unless until while whereas whether when where why how who whom whose which what not never also too very just only even already again always often i me you he him she it we us they them himself itself oneself themselves myself ourselves yourself there here then now thus hence therefore however meaning namely that");

    private static readonly FrozenSet<string> FiniteVerbs = Set("grow grows grew speaks speak spoke spoken talks talk talked dreams consist boasts complains hears heard lives lived stands stood sits sat stays stayed meets met is are was were be been being am do does did has have had would shall should may must can could cannot says said say wrote writes written explains explained states stated meant called named termed known becomes became comes came goes went gives gave given takes took taken receives received makes made sees saw seen learns learned needed wants wanted asks asked tells told brings brought feels felt knows knew thinks attains attained achieves achieved begins began remains remained appears appeared exists existed consists considered regarded engages engaged observes observed obtains obtained reaches reached rises rose ascends descends descended let lets refers refer indicates implies represents symbolizes denotes signifies interpret interpreted translated");

    private static readonly FrozenSet<string> TransitiveVerbs = Set("sing sings sang eat eats ate wear wears wore bring brings build builds built buy buys bought carry carries carried choose chooses chose bake bakes baked fill fills filled find finds found gather gathers gathered hold holds held kindle kindles kindled keep keeps kept learn pay pays paid pour pours poured prepare prepares prepared produce produces produced recite recites recited remove removes removed rendered sell sells sold send sends sent serve serves served spread spreads teach teaches taught throw throws threw weave weaves wove write create creates created contain contains contained cover covers covered describe describes described develop develops developed employ employs employed forbid forbids forbade include includes included introduce introduces introduced perform performs performed permit permits permitted possess possesses possessed prohibit prohibits prohibited publish publishes published separate transform translate understand understood used uses requires required practised practiced studied");

    private static readonly FrozenSet<string> GenericNouns = Set("case question notion concept idea term word name meaning quality attribute property feeling sense sensation matter issue process form level degree aspect kind type sort category discernment phase principle expression phrase expressions stage virtue trait doctrine system theory teaching belief philosophy tradition");

    private static readonly FrozenSet<string> RelationalNouns = Set("first second third most least method means way place time center centre midst middle top bottom side edge reason fruit presence sight end beginning cause source goal purpose half halves part parts number amount measure importance value greatness need role lack notice activity activities function faculty");

    private static readonly FrozenSet<string> Modifiers = Set("two three four five six seven eight nine ten eleven twelve thirteen thirty forty fifty sixty seventy eighty ninety twenty hundred thousand evil good bad upper lower inner outer internal external higher highest lowest great greater small smaller new old holy pure impure first second third fourth last final true false whole complete direct reflected returning surrounding spiritual corporeal mutual human divine general particular common special single double thick thin clear coarse fine dead living still vegetative animate speaking ritual oral written daily weekly high low deep long short simple full empty free sacred secret hidden revealed supernal infinite eternal right left middle own self primordial little big rabbinic jewish biblical legal ancient silent dependent independent interdependent different absent present permanent transcendent immanent radiant abundant constant learned blessed");

    private static readonly FrozenSet<string> LeadIns = Set("באנגלית אנגלית בלועזית בלעז ביוונית בלטינית בגרמנית בצרפתית בערבית בארמית בסנסקריט כלומר דהיינו ie literally lit meaning namely or hebrew heb aramaic aram greek latin sanskrit pali arabic german french yiddish english called aka translated loosely roughly i e");

    private static readonly FrozenSet<string> ForeignAdverbs = Set("lechatchila lehatchila bediavad bdieved bdiavad kifshuto bemezid beshogeg bishgaga betzibur beyachid bifnim bachutz miderabanan mideoraita bekavana bechinam mamash davka bediyuk bekitzur beferush bestam stam lefiluch leolam meolam mimeila behechrach beratzon").Select(TransliteratedHebrew.SoundsOf).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Languages = Set("hebrew heb aramaic aram yiddish yid ladino greek gr latin lat sanskrit skt skr pali arabic arab german ger french fr italian ital japanese jap chinese tibetan tib persian russian spanish polish hindi turkish syriac akkadian ugaritic ethiopic");

    private static readonly FrozenSet<string> RemarkOpenings = Set("plural pl singular sing sg feminine fem masculine masc literally lit from also see cf eg pronounced spelled abbreviated short acronym transliterated as which described discussed treated mentioned explained so thus");

    private static readonly FrozenSet<string> Apparatus = Set("contd cont continued sic loc sv nee née viz id idem passim infra supra circa ca fl ff nn vs ms mss fn nos pp henceforth hereafter ed eds trans rev resp approx max min");

    private static readonly FrozenSet<string> References = Set("said spoke wrote mentioned explained saw see above below earlier later already before here today yesterday tomorrow chapter page lesson article");

    private static readonly FrozenSet<string> Dates = Set("updated revised reprinted reissued january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec sunday monday tuesday wednesday thursday friday saturday sundays mondays tuesdays wednesdays thursdays fridays saturdays spring summer autumn winter early late mid bce ce bc ad");

    private static readonly FrozenSet<string> SayingOpenings = Set("there what i we you he she they it let this that blessed who one all no nothing whoever everything if do be come go hear the a");

    private static readonly FrozenSet<string> ForeignParticles = Set("a an in no do as so on at me he per am us to con pro sub ex ad et de la le du un der die das zu zur zum von da di del al el y e o i non ne pas sine");

    private static readonly FrozenSet<string> PersonsAndPlaces = Set("winner laureate recipient procurator prefect governor consul tribune king queen prince princess emperor empress president minister judge poet author writer painter composer philosopher historian scholar rabbi priest pope bishop saint prophet general colonel captain soldier officer teacher student disciple pupil master lord lady brother sister father mother son daughter wife husband uncle aunt cousin nephew niece grandfather grandmother child boy girl man woman men women friend neighbor neighbour colleague founder director editor translator publisher leader secretary chairman speaker hero heroine witness plaintiff defendant doctor lawyer professor people tribe family dynasty city town village capital country state province district region island river lake sea mountain mount hill valley desert street square quarter camp fortress port station airport church synagogue museum university college school company newspaper journal publisher firm party band team ship hospital clinic hotel restaurant bank agency theater theatre office ministry institute institution organization organisation movement magazine suburb settlement kibbutz monastery castle bridge tower engineer farmer merchant trader tailor carpenter shopkeeper journalist critic actor actress singer musician violinist pianist conductor dancer sculptor architect scientist physicist chemist mathematician biologist psychologist linguist theologian monk nun abbot banker diplomat ambassador politician senator activist reformer explorer traveler sailor peasant librarian archivist curator commander partisan survivor refugee immigrant pioneer resident native citizen tourist east west north south eldest youngest elder younger second third former latter baby");


    private static readonly FrozenSet<string> Asides = Set("thank thanks as which who whom whose where when because since he she it they we you i this these there see cf ibid note sic editor translator translators ed trans author although though but if while whereas eg also plural pl singular sing sg feminine masculine abbreviated abbreviation acronym short pronounced spelled footnote source sources item letter chapter verse page vol part article lesson");

    private static readonly FrozenSet<string> Remarks = Set("sic ibid note see cf ed trans editor translator plural singular pl sing feminine masculine abbreviation acronym source he him his she her it its they them their");

    private static readonly FrozenSet<string> RoundAsides = Set("closed above below usually normally generally mainly mostly probably possibly formerly originally apparently recently currently today sometimes often nearly almost approximately roughly reportedly supposedly allegedly and as even especially particularly perhaps however then thus therefore like unlike including except according after before during until from of in on at by with without not so only just such again here now what how why let unless hence");

    private static readonly FrozenSet<string> Titles = Set("rabbi rav rabbenu rabbeinu rebbe reb r dr mr mrs prof rabban saint st");

    private static readonly FrozenSet<string> CitationWords = Set("item items chapter chapters verse verses page pages vol volume ibid ch sec section article letter letters note paragraph par fol folio op cit");

    private static readonly FrozenSet<string> Works = Set("torah bible scripture scriptures zohar talmud midrash mishnah mishna gemara tosefta tanna rabbah rabba raba genesis exodus leviticus numbers deuteronomy joshua judges samuel kings isaiah jeremiah ezekiel hosea joel amos obadiah jonah micah nahum habakkuk zephaniah haggai zechariah malachi psalms psalm proverbs job ruth lamentations ecclesiastes esther daniel ezra nehemiah chronicles song songs beresheet bereshit shemot vayikra bamidbar devarim tehillim mishlei kohelet eicha yeshayahu yirmiyahu yechezkel berachot berakhot shabbat eruvin pesachim shekalim yoma sukkah sukka beitza beitzah taanit megillah megilla moed katan hagigah hagiga chagigah yevamot ketubot nedarim nazir sotah sota gittin kiddushin bava kama kamma metzia batra sanhedrin makkot makot shevuot eduyot avot horayot zevachim menachot chullin hullin bechorot arachin temurah keritot meilah tamid middot kinnim kelim nidah niddah tanhuma tanchuma sifra sifri sifrei mechilta mekhilta yalkut shimoni tikkunei tikunim bahir noach toldot vayetze vayishlach vayeshev miketz vayigash vayechi vaera bo beshalach yitro mishpatim terumah tetzaveh pekudei tzav shemini tazria metzora kedoshim emor behar bechukotai naso behaalotcha korach chukat balak pinchas pinhas matot masei vaetchanan ekev shoftim nitzavim vayelech haazinu");

    private static readonly FrozenSet<string> Countries = Set("israel russia america usa us uk england britain germany france poland ukraine lithuania latvia belarus hungary romania austria bohemia moravia galicia morocco yemen iraq iran egypt syria lebanon turkey greece tunisia algeria libya persia babylonia holland netherlands belgium switzerland argentina brazil mexico australia india china japan europe italy spain canada galilee");

    private static readonly FrozenSet<string> TermConnectors = Set("de di ha he ve va shel be ba le la el al et mi min u bar ben bat im she d");

    private static readonly FrozenSet<string> TitleConnectors = Set("of the and that in for to on from by with after before above below over under without upon into");

    /// <summary>Whether a word begins a noun phrase.</summary>
    public static bool IsDeterminer(string word) => Determiners.Contains(word);

    /// <summary>Whether a word is a preposition.</summary>
    public static bool IsPreposition(string word) => Prepositions.Contains(word);

    /// <summary>Whether a word has a grammatical meaning only.</summary>
    public static bool IsFunctionWord(string word) => OtherFunctionWords.Contains(word) || Prepositions.Contains(word) || Determiners.Contains(word);

    /// <summary>Whether a word is a common verb in a form that no noun phrase holds.</summary>
    public static bool IsFiniteVerb(string word) => FiniteVerbs.Contains(word);

    /// <summary>Whether a preposition may stand between two nouns of one meaning: fear of heaven, faith above reason.</summary>
    public static bool IsConstruct(string word) => word is "of" or "above" or "below" or "from" or "between";

    /// <summary>Whether a noun takes an infinitive: the will to receive.</summary>
    public static bool IsWish(string word) => word is "will" or "desire" or "wish" or "intention" or "longing" or "need" or "ability" or "aspiration" or "inclination";

    /// <summary>Whether a word speaks of the form of another: "the plural (binyanim)".</summary>
    public static bool IsGrammar(string word) => word is "plural" or "singular" or "ending" or "endings" or "suffix" or "prefix" or "spelling" or "pronunciation";

    /// <summary>Whether a word is a verb that takes an object, in a form that is seldom a noun.</summary>
    public static bool IsTransitiveVerb(string word) => TransitiveVerbs.Contains(word);

    /// <summary>Whether a noun only names the sort of thing: "the notion of".</summary>
    public static bool IsGenericNoun(string word) => GenericNouns.Contains(word) || (word.EndsWith('s') && GenericNouns.Contains(word[..^1]));

    /// <summary>Whether a noun says where, how much or why of what stands behind "of", and is seldom part of a meaning: "the importance of the goal".</summary>
    public static bool IsRelational(string word) => RelationalNouns.Contains(word);

    /// <summary>Whether a noun makes a name with the capital behind "of": the Feast of Weeks.</summary>
    public static bool HeadsName(string word) => word is "book" or "feast" or "festival" or "fast" or "day" or "night" or "house" or "land" or "month" or "order" or "song" or "tower" or "tree" or "mount" or "sea" or "gate" or "people" or "children";

    /// <summary>Whether a term is a name of God, so that God alone is its meaning.</summary>
    public static bool IsNameOfGod(string word) => word is "elohim" or "elokim" or "el" or "hashem" or "adonai" or "allah" or "deus" or "theos" or "khuda" or "gott" or "dieu" or "dios" or "dio" or "אלהימ" or "אלוהימ" or "הבורא" or "ה";

    /// <summary>Whether a word stands right before the word that it calls a word: "the word faith".</summary>
    public static bool IsNameOfWord(string word) => word is "word" or "words" or "term" or "terms" or "name" or "verb" or "noun" or "concept" or "expression" or "phrase";

    /// <summary>Whether a word is an adjective, by list or by ending.</summary>
    public static bool IsModifier(string word) =>
        Modifiers.Contains(word)
        || (word.Length > 5 && !word.EndsWith("eive", StringComparison.Ordinal) && (word.EndsWith("al", StringComparison.Ordinal) || word.EndsWith("ous", StringComparison.Ordinal) || word.EndsWith("ive", StringComparison.Ordinal)
            || word.EndsWith("ic", StringComparison.Ordinal) || word.EndsWith("ful", StringComparison.Ordinal) || word.EndsWith("able", StringComparison.Ordinal) || word.EndsWith("less", StringComparison.Ordinal) || word.EndsWith("ary", StringComparison.Ordinal)));

    /// <summary>Whether a noun is a place of which a town has several, so that a bracket names the one.</summary>
    public static bool IsInstitution(string word) => word is "hospital" or "university" or "college" or "hotel" or "station" or "bank" or "clinic" or "restaurant" or "theatre" or "theater" or "camp" or "airport" or "market" or "suburb" or "stop" or "street" or "museum";

    /// <summary>Whether a Hebrew word is small, and no term begins with it.</summary>
    public static bool IsHebrewFunctionWord(string word) => word is "על" or "של" or "את" or "אל" or "מנ" or "עמ" or "בינ" or "כמו" or "הוא" or "היא" or "זה" or "זו" or "זהו" or "זוהי" or "אצל" or "בתוכ" or "נקרא" or "נקראת" or "המ" or "הנ" or "ואילו" or "אילו" or "אבל" or "גמ" or "וגמ" or "רק" or "כי" or "אמ" or "או" or "כאשר" or "אשר" or "לפי" or "יותר" or "עוד" or "כלומר";

    /// <summary>Whether a Hebrew word stands before the term that it calls a term: המושג דבקות.</summary>
    public static bool IsHebrewNameOfWord(string word) => word is "המושג" or "המונח" or "המילה" or "המלה" or "הביטוי" or "התיבה" or "במושג" or "במונח" or "במילה" or "המושגימ" or "המונחימ";

    /// <summary>Whether a Hebrew word stands in a sentence as an adverb, so that a phrase with any preposition may be its meaning.</summary>
    public static bool IsForeignAdverb(string word) => ForeignAdverbs.Contains(TransliteratedHebrew.SoundsOf(word));

    /// <summary>Whether a word before a noun only says that it is nothing more or less.</summary>
    public static bool IsEmphasis(string word) => word is "mere" or "sheer" or "outright" or "utter" or "downright";

    /// <summary>Whether a word only leads to the meaning in a bracket: "i.e.", "literally".</summary>
    public static bool IsLeadIn(string word) => LeadIns.Contains(word);

    /// <summary>Whether a word names a language, as a label of what is in the bracket.</summary>
    public static bool IsLanguage(string word) => Languages.Contains(word);

    /// <summary>Whether what follows a comma in a bracket is a remark on the term's form, no longer its meaning.</summary>
    public static bool BeginsRemark(string word) => RemarkOpenings.Contains(word);

    /// <summary>Whether a word belongs to the apparatus of a scholarly text.</summary>
    public static bool IsApparatus(string word) => Apparatus.Contains(word);

    /// <summary>Whether a word of a sentence in brackets speaks of the text itself, or of its time.</summary>
    public static bool IsReference(string word) => References.Contains(word);

    /// <summary>Whether a word is part of a date.</summary>
    public static bool IsDate(string word) => Dates.Contains(word);

    /// <summary>Whether a word is a number from one on.</summary>
    public static bool IsNumber(string word) => word is "one" or "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten" or "eleven" or "twelve" || word.EndsWith("teen", StringComparison.Ordinal) || (word.Length > 0 && char.IsAsciiDigit(word[0]));

    /// <summary>Whether a verb form may close a phrase: already seen.</summary>
    public static bool IsParticiple(string word) => word is "being" or "states" or "seen" or "given" or "taken" or "made" or "known" or "needed" or "achieved" or "engaged" or "written" or "called" or "named" or "begun" or "attained" or "wanted";

    /// <summary>Whether a word may begin the meaning of a saying.</summary>
    public static bool BeginsSaying(string word) => SayingOpenings.Contains(word);

    /// <summary>Whether a small word of other languages is spelled like an English one.</summary>
    public static bool IsForeignParticle(string word) => ForeignParticles.Contains(word);

    /// <summary>Whether a word ends as Latin words do.</summary>
    public static bool HasLatinEnding(string word) => word.Length > 4 && word[^2..] is "us" or "um" or "is" or "at" or "it" or "io" or "or" or "ae";

    /// <summary>Whether a word makes an expression of Latin or Italian with the "a" before it: a priori, a cappella.</summary>
    public static bool FollowsLatinA(string word) => word is "cappella" or "capella" or "priori" or "posteriori" or "fortiori" or "tempo" or "battuta" or "posse" or "secco";

    /// <summary>Whether a noun says that what it explains is a person or a place.</summary>
    public static bool IsPersonOrPlace(string word) => PersonsAndPlaces.Contains(word);

    /// <summary>Whether a word names a place in a book, and alone may be the meaning of a term: pasuk (verse).</summary>
    public static bool IsPlaceInBook(string word) => word is "verse" or "chapter" or "page" or "letter" or "section" or "paragraph" or "article" or "lesson" or "source";

    /// <summary>Whether a word names a part of a book that has no number.</summary>
    public static bool IsPartOfBook(string word) => word is "introduction" or "preface" or "foreword" or "prologue" or "epilogue" or "commentary";

    /// <summary>Whether a word may stand before "translated as" or "means".</summary>
    public static bool IsHedge(string word) => word is "most" or "often" or "commonly" or "usually" or "generally" or "sometimes" or "literally" or "variously" or "frequently" or "best" or "normally" or "typically" or "also" or "here" or "which" or "that" or "it" or "is" or "can" or "be" or "may";

    /// <summary>Whether a bracket that begins so is an aside or a reference.</summary>
    public static bool BeginsAside(string word) => Asides.Contains(word);

    /// <summary>Whether a bracket that holds only this word is an editor's remark.</summary>
    public static bool IsRemark(string word) => Remarks.Contains(word);

    /// <summary>Whether a round bracket that begins so is an aside.</summary>
    public static bool BeginsRoundAside(string word) => RoundAsides.Contains(word);

    /// <summary>Whether a word stands before a person's name.</summary>
    public static bool IsPersonalTitle(string word) => Titles.Contains(word);

    /// <summary>Whether a word shows that a place in a book is named.</summary>
    public static bool IsCitationWord(string word) => CitationWords.Contains(word);

    /// <summary>Whether a word is a rank of living things, before the name of one.</summary>
    public static bool IsRank(string word) => word is "genus" or "species" or "subspecies" or "family" or "order" or "phylum";

    /// <summary>Whether a word is part of the name of a book, tractate or weekly portion.</summary>
    public static bool IsWork(string word) => Works.Contains(word);

    /// <summary>Whether a word names a work that has named parts, which are not its translations.</summary>
    public static bool IsCorpus(string word) => word is "zohar" or "torah" or "talmud" or "midrash" or "mishnah" or "mishna" or "gemara" or "tosefta" or "bible" or "scripture";

    /// <summary>Whether a word only says where a place lies: "Petach Tikva (Israel)".</summary>
    public static bool IsCountry(string word) => Countries.Contains(word);

    /// <summary>Whether a small Hebrew or Aramaic word may stand inside a term: Peh de Rosh.</summary>
    public static bool IsTermConnector(string word) => TermConnectors.Contains(word);

    /// <summary>Whether a small English word may stand between the capitals of a name.</summary>
    public static bool IsTitleConnector(string word) => TitleConnectors.Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
