using System.Globalization;
using System.Text;

namespace Publishing.Testing;

/// <summary>An edition of any length with notes, citations, and a glossary whose every term stands in it: the same for the same length.</summary>
/// <remarks>A term is an adjective and a noun that stand nowhere else in the text, so that a reader of pages can find it without the program's help.</remarks>
public static class LongEdition
{
    /// <summary>The works that the texts cite, in both languages: <c>(Genesis 12:3)</c>, <c>(בראשית יב, ג)</c>.</summary>
    public static readonly string[] CitedWorks = ["Genesis", "Exodus", "Isaiah", "Psalms", "Proverbs", "Avot", "Berakhot"];

    private const int WordsOfText = 1950;
    private const int NotesOfText = 5;

    // A part of the terms stands in the Hebrew texts too: these and all make the entries of both indexes.
    private const int TermsOfText = 26;

    // Each fourth text is Hebrew.
    private const int HebrewEvery = 4;

    private static readonly string[] Adjectives = Words("amber brazen candid dusky earnest fallow gilded hollow idle jagged keen limpid mellow narrow opaque placid quaint rugged solemn tender uneven vivid weary ardent brittle coarse dappled elegant fragile genial humble ivory lofty mossy");
    private static readonly string[] Nouns = Words("anchor basin candle dagger ember fountain garland hammer island jewel kettle lantern mirror needle orchard pillar quarry ribbon saddle temple umbrella valley window acorn blossom cradle dowry engine feather goblet harvest inkwell");
    private static readonly string[] HebrewAdjectives = Words("ענברי נחושתי גלוי אפלולי רציני שומם מוזהב חלול בטל משונן חריף צלול ענוג דחוק אטום שליו משונה מחוספס חגיגי עדין עקום נמרץ עייף להוט פריך מגושם מנומר הדור שביר לבבי צנוע שנהבי נישא טחוב");
    private static readonly string[] HebrewNouns = Words("עוגן אגן קנדיל פגיון גחלת מעיין עיטור פטיש חצי־אי תכשיט קומקום פנס מראָה מחט פרדס נציב מחצבה סרט אוכף היכל סוכך עמק חלון בלוט פריחה עריסה נדוניה מנוע נוצה גביע קציר קסת").Select(w => w.Replace("־", "", StringComparison.Ordinal).Replace("ָ", "", StringComparison.Ordinal)).ToArray();

    private static readonly string[] English =
    [
        "In the morning the teacher spoke of the {0}, and the students wrote down what they had heard from him.",
        "Whoever has seen the {0} once will not forget it, even when many years have passed.",
        "They asked him about the {0}, and he answered that there is no haste in such things.",
        "It was said among the friends that the {0} is found only where people help each other.",
        "When the evening came they returned to the {0} and read the same page again.",
        "The letter says little about the {0}, but what it says has been copied by all who came later.",
        "A person who works for the good of others comes to the {0} without looking for it.",
        "Nothing in the world is as near to us as the {0}, and nothing is so rarely seen.",
    ];

    private static readonly string[] Hebrew =
    [
        "בבוקר דיבר המורה על {0} והתלמידים כתבו את מה ששמעו ממנו.",
        "מי שראה {0} פעם אחת לא ישכח אותו גם כאשר יעברו שנים רבות.",
        "שאלו אותו מהו {0} והוא ענה שאין למהר בדברים כאלה.",
        "החברים אמרו שאפשר למצוא {0} רק במקום שבו אנשים עוזרים זה לזה.",
        "כאשר ירד הערב חזרו אל {0} וקראו שוב את אותו הדף.",
        "המכתב אינו מרבה לדבר על {0} אבל כל מי שבא אחריו העתיק את דבריו.",
    ];

    private static readonly string[] Sides = Words("North South East West Old New Upper Lower Inner Outer");
    private static readonly string[] Places = Words("Gate Bridge Garden Market");
    private static readonly string[] HebrewSides = Words("הצפוני הדרומי המזרחי המערבי הישן החדש העליון התחתון הפנימי החיצון");
    private static readonly string[] HebrewPlaces = Words("השער הגשר הגן השוק");

    /// <summary>The term of a number, from 0: its English form and its Hebrew one.</summary>
    public static (string English, string Hebrew) Term(int number)
    {
        var (adjective, noun) = (number % Adjectives.Length, number / Adjectives.Length % Nouns.Length);
        return ($"{Adjectives[adjective]} {Nouns[noun]}", $"{HebrewNouns[noun]} {HebrewAdjectives[adjective]}");
    }

    /// <summary>How many terms an edition has.</summary>
    /// <param name="texts">Its texts.</param>
    public static int TermsOf(int texts) => texts * TermsOfText;

    /// <summary>Whether an edition leaves a term out of its indexes.</summary>
    public static bool IsExcluded(int term) => term % 200 == 11;

    /// <summary>The term that a term is merged into; itself for most.</summary>
    public static int TargetOf(int term) => term % 50 == 7 ? term - 1 : term;

    /// <summary>The title of a text, in English and Hebrew.</summary>
    public static (string English, string Hebrew) Title(int text) =>
        ($"A Talk at the {Sides[text % Sides.Length]} {Places[text / Sides.Length % Places.Length]}", $"שיחה ליד {HebrewPlaces[text / Sides.Length % Places.Length]} {HebrewSides[text % Sides.Length]}");

    /// <summary>Writes the edition.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="texts">How many texts it has, 1 to 40: each fills about seven pages of A5.</param>
    /// <returns>The path of its edition.yaml.</returns>
    public static string Write(string folder, int texts)
    {
        Directory.CreateDirectory(folder);
        var edition = new StringBuilder($"""
            identifier: urn:uuid:6f1c9a52-7c1e-4d55-9a40-1b8a4f0f6a02
            name: long
            title: {"{"} en: A Long Book, he: ספר ארוך {"}"}
            modified: 2026-01-02
            languages: [en, he]
            terms: terms.yaml
            type: {"{"} fonts: {Repository.PathOf("fonts")} {"}"}
            outputs: [pdf, epub]
            texts:

            """);
        for (var i = 0; i < texts; i++)
        {
            var (english, hebrew) = Title(i);
            var isHebrew = i % HebrewEvery == HebrewEvery - 1;
            edition.Append(CultureInfo.InvariantCulture, $"  - file: text-{i + 1}.md\n    title: {{ en: {english}, he: {hebrew} }}\n    language: {(isHebrew ? "he" : "en")}\n");
            File.WriteAllText($"{folder}/text-{i + 1}.md", Text(i, texts, isHebrew));
        }
        File.WriteAllText($"{folder}/terms.yaml", Terms(TermsOf(texts)));
        File.WriteAllText($"{folder}/edition.yaml", edition.ToString());
        return $"{folder}/edition.yaml";
    }

    private static string Terms(int count)
    {
        var yaml = new StringBuilder("terms:\n");
        for (var i = 0; i < count; i++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - term: {Term(i).English}\n    language: en\n    hebrew: {Term(i).Hebrew}\n");
            if (IsExcluded(i))
                yaml.Append("    exclude: yes\n");
            if (TargetOf(i) != i)
                yaml.Append(CultureInfo.InvariantCulture, $"    see: {Term(TargetOf(i)).English}\n");
            else if (i % 25 == 3)
                yaml.Append(CultureInfo.InvariantCulture, $"    see-also: [{Term((i + 30) % count).English}]\n");
        }
        return yaml.ToString();
    }

    private static string Text(int text, int texts, bool isHebrew)
    {
        var chance = new Chance((uint)(text + 1));
        var markdown = new StringBuilder($"# {(isHebrew ? Title(text).Hebrew : Title(text).English)}\n");
        var notes = new StringBuilder();
        var sentences = isHebrew ? Hebrew : English;
        var terms = TermsOf(texts);
        // Of each language's texts together every term is in one at least, of the Hebrew ones half of the terms.
        var (index, count) = isHebrew ? (text / HebrewEvery, texts / HebrewEvery) : (text - text / HebrewEvery, texts - texts / HebrewEvery);
        var dealt = index;
        var (words, paragraph, note) = (0, 0, 0);
        while (words < WordsOfText)
        {
            markdown.Append('\n');
            paragraph++;
            for (var s = 0; s < 6; s++)
            {
                var term = dealt < (isHebrew ? terms / 2 : terms) ? dealt : chance.Skewed(terms);
                dealt += count;
                var sentence = string.Format(CultureInfo.InvariantCulture, sentences[chance.Next(sentences.Length)], isHebrew ? Term(term).Hebrew : Term(term).English);
                words += sentence.Count(c => c == ' ') + 1;
                markdown.Append(s > 0 ? " " : "").Append(sentence);
                if (s == 2 && paragraph % 3 == 0)
                    markdown.Append(isHebrew ? " כך כתוב " : " So it is written ").Append(Citation(chance, isHebrew)).Append('.');
                if (s == 4 && paragraph % 4 == 1 && note < NotesOfText)
                {
                    note++;
                    markdown.Append(CultureInfo.InvariantCulture, $"[^{note}]");
                    var noted = chance.Skewed(terms);
                    notes.Append(CultureInfo.InvariantCulture, $"\n[^{note}]: {(isHebrew ? $"גם כאן מדובר על {Term(noted).Hebrew} כמו שלמדנו" : $"Here too the {Term(noted).English} is meant, as we have learned")} {Citation(chance, isHebrew)}.\n");
                }
            }
            markdown.Append('\n');
        }
        return markdown.Append(notes).ToString();
    }

    private static string Citation(Chance chance, bool isHebrew)
    {
        var (chapter, verse) = (chance.Next(28) + 2, chance.Next(17) + 1);
        var work = chance.Next(CitedWorks.Length);
        if (isHebrew)
        {
            string[] names = ["בראשית", "שמות", "ישעיהו", "תהלים", "משלי"];
            return $"({names[work % names.Length]} {Numeral(chapter)}, {Numeral(verse)})";
        }
        return CitedWorks[work] switch
        {
            "Berakhot" => $"(Berakhot {chapter}{(verse % 2 == 0 ? 'a' : 'b')})",
            "Avot" => $"(Avot {chapter % 6 + 1}:{verse})",
            _ => $"({CitedWorks[work]} {chapter}:{verse})",
        };
    }

    // Numbers to 30 in Hebrew letters.
    private static string Numeral(int number) => number switch
    {
        15 => "טו",
        16 => "טז",
        _ => (number / 10) switch { 1 => "י", 2 => "כ", _ => "" } + (number % 10 == 0 ? "" : ((char)('א' + number % 10 - 1)).ToString()),
    };

    private static string[] Words(string list) => list.Split(' ');

    /// <summary>Numbers without a pattern: a linear congruence modulo 2³².</summary>
    private sealed class Chance(uint state)
    {
        public int Next(int below)
        {
            state = unchecked((state * 1_664_525) + 1_013_904_223);
            return (int)((state >> 8) % (uint)below);
        }

        /// <summary>The lower the likelier, as with the words of a book.</summary>
        public int Skewed(int below) => (int)((long)Next(below) * Next(below) / below);
    }
}
