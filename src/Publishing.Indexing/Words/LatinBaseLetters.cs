using System.Collections.Frozen;

namespace Publishing.Indexing;

/// <summary>The Latin letters with diacritics of the blocks Latin-1 to Latin Extended-B and Latin Extended Additional, by the base letters they are filed under.</summary>
/// <remarks>From the compatibility decompositions of the Unicode Character Database, with the usual base letters for those that have none (ø, ł, ħ, æ).</remarks>
internal static class LatinBaseLetters
{
    private static readonly FrozenDictionary<char, string> Bases = Read(
        "a ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ",
        "ae Ææ",
        "b ḂḃḄḅḆḇ",
        "c ÇçĆćĈĉĊċČčḈḉ",
        "d ÐðĎďĐđḊḋḌḍḎḏḐḑḒḓ",
        "dz ǄǅǆǱǲǳ",
        "e ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ",
        "f Ḟḟ",
        "g ĜĝĞğĠġĢģǦǧǴǵḠḡ",
        "h ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ",
        "i ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊị",
        "ij Ĳĳ",
        "j Ĵĵǰ",
        "k ĶķǨǩḰḱḲḳḴḵ",
        "l ĹĺĻļĽľŁłḶḷḸḹḺḻḼḽ",
        "lj Ǉǈǉ",
        "m ḾḿṀṁṂṃ",
        "n ÑñŃńŅņŇňŊŋǸǹṄṅṆṇṈṉṊṋ",
        "nj Ǌǋǌ",
        "o ÒÓÔÕÖØòóôõöøŌōŎŏŐőƠơǑǒǪǫǬǭȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ",
        "oe Œœ",
        "p ṔṕṖṗ",
        "r ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ",
        "s ŚśŜŝŞşŠšſȘșṠṡṢṣṤṥṦṧṨṩẛ",
        "ss ßẞ",
        "t ŢţŤťȚțṪṫṬṭṮṯṰṱẗ",
        "th Þþ",
        "u ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự",
        "v ṼṽṾṿ",
        "w ŴŵẀẁẂẃẄẅẆẇẈẉẘ",
        "x ẊẋẌẍ",
        "y ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ",
        "z ŹźŻżŽžẐẑẒẓẔẕ");

    /// <summary>The base letters of a letter with a diacritic, in lower case, or null.</summary>
    public static string? Of(char letter) => Bases.GetValueOrDefault(letter);

    private static FrozenDictionary<char, string> Read(params string[] rows)
    {
        var bases = new Dictionary<char, string>();
        foreach (var row in rows)
        {
            var space = row.IndexOf(' ', StringComparison.Ordinal);
            foreach (var letter in row.AsSpan(space + 1))
                bases.Add(letter, row[..space]);
        }
        return bases.ToFrozenDictionary();
    }
}
