using System.Text.RegularExpressions;
using Publishing.Core;
using Publishing.Fonts;
using Publishing.Testing;

namespace Publishing.Epub.Tests;

/// <summary>Looks at the pages as Chromium shows them.</summary>
public sealed class BrowserTests
{
    private static readonly ExternalTool Chromium = new("chromium");

    // Reports one line for each page and size: path, direction of html and of its first Hebrew and English runs, colours, fonts,
    // whether the page fits, its width, the size of its type.
    private const string Probe = """
        <!doctype html><meta charset="utf-8"><pre id="out"></pre><script>
        const paths = [PATHS];
        async function look(path, width, size) {
          const frame = document.createElement('iframe');
          frame.width = width; frame.height = 800; frame.src = 'EPUB/' + path;
          const loaded = new Promise(resolve => frame.onload = resolve);
          document.body.append(frame);
          await loaded;
          const page = frame.contentDocument, root = page.documentElement;
          root.style.fontSize = size + 'px';
          await page.fonts.ready;
          const style = e => frame.contentWindow.getComputedStyle(e);
          const directions = [...page.querySelectorAll('[lang]')].map(e => e.lang + '=' + style(e).direction);
          const fonts = [...page.fonts].filter(f => f.status === 'loaded').map(f => f.family.replaceAll('"', '') + ' ' + f.weight + ' ' + f.style);
          const failed = [...page.fonts].filter(f => f.status === 'error').length;
          return [path, [...new Set(directions)].sort().join(','), style(root).backgroundColor, style(root).color,
            fonts.sort().join(','), failed, root.scrollWidth <= root.clientWidth ? 'fits' : 'overflows', width, size].join('|');
        }
        (async () => { for (const [width, size] of [SIZES]) for (const path of paths) document.getElementById('out').textContent += '\n#' + await look(path, width, size); })();
        </script>
        """;

    private static List<string[]> Look(string name, string sizes, bool isDark = false)
    {
        Chromium.Require();
        var folder = Repository.Scratch("browser-" + name);
        var output = new MemoryStream();
        var diagnostics = new DiagnosticList();
        EpubWriter.Write(SampleBook.Make(), SampleBook.Pages(), FontLibrary.Load(new DiskFileSystem(), Repository.PathOf("fonts"), diagnostics), output, new EpubOptions(), diagnostics);
        var epub = EpubFile.Open(output.ToArray());
        foreach (var (path, content) in epub.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName($"{folder}/{path}")!);
            File.WriteAllBytes($"{folder}/{path}", content);
        }
        var paths = string.Join(',', epub.XhtmlPaths.Select(p => $"'{p["EPUB/".Length..]}'"));
        File.WriteAllText($"{folder}/probe.html", Probe.Replace("PATHS", paths).Replace("SIZES", sizes));
        var (_, dom, error) = Chromium.Run(
            ["--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files", $"--user-data-dir={folder}/profile", "--virtual-time-budget=20000",
             .. isDark ? ["--blink-settings=preferredColorScheme=0"] : Array.Empty<string>(), "--dump-dom", $"file://{folder}/probe.html"]);
        var lines = Regex.Matches(dom, "^#(.*?)(</pre>.*)?$", RegexOptions.Multiline).Select(m => m.Groups[1].Value.Split('|')).ToList();
        Assert.True(lines.Count == epub.XhtmlPaths.Count() * sizes.Count(c => c == '['), dom + error);
        return lines;
    }

    [SkippableFact]
    public void On_phone_tablet_and_paper_screen_in_any_size_of_type_pages_fit_run_the_right_way_and_load_their_fonts()
    {
        var all = Look("sizes", "[320,16],[320,32],[600,20],[768,16],[768,48]");
        var pages = all.Where(p => p[7] == "320" && p[8] == "16").ToDictionary(p => p[0], StringComparer.Ordinal);

        Assert.All(all, p => Assert.Equal("fits", $"{p[6]}{(p[6] == "fits" ? "" : $": {p[0]} at {p[7]} px in {p[8]} px")}"));
        Assert.All(all, p => Assert.Equal("0", p[5]));
        Assert.Equal("en=ltr,he-Latn=ltr,he=rtl", pages["text/guarantee.xhtml"][1]);
        Assert.Equal("en=ltr,he=rtl", pages["text/hebrew.xhtml"][1]);
        Assert.Equal("EB Garamond bold italic,EB Garamond bold normal,EB Garamond normal italic,EB Garamond normal normal,Frank Ruhl Libre normal normal".Split(',').Order(StringComparer.Ordinal),
            pages["text/guarantee.xhtml"][4].Split(',').Order(StringComparer.Ordinal));
        Assert.Contains("Frank Ruhl Libre bold normal", pages["text/hebrew.xhtml"][4], StringComparison.Ordinal);
    }

    [SkippableFact]
    public void At_night_the_page_is_dark_and_by_day_its_colours_are_the_readers()
    {
        Assert.All(Look("night", "[800,16]", isDark: true), p => Assert.Equal(("rgb(18, 18, 18)", "rgb(232, 227, 218)"), (p[2], p[3])));
        Assert.All(Look("day", "[800,16]"), p => Assert.Equal("rgba(0, 0, 0, 0)", p[2]));
    }
}
