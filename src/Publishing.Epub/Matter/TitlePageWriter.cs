namespace Publishing.Epub;

/// <summary>Writes the title page: title, subtitle and publisher, in each language that the EPUB shows.</summary>
internal static class TitlePageWriter
{
    private const string TitleId = "book-title";

    /// <summary>Settles the title page.</summary>
    public static ContentFile Plan(EpubPlan plan) =>
        new("matter/title-page.xhtml", "title-page", Wording.TitlePage, plan.Language, "titlepage", writer => Write(writer, plan));

    private static void Write(MarkupWriter writer, EpubPlan plan)
    {
        var edition = plan.Book.Edition;
        var around = (plan.Language, plan.Language.Direction);
        writer.Start("section").Type("titlepage").Class("title-page").LabelledBy(TitleId);
        foreach (var (index, form) in plan.Forms(edition.Title).Index())
        {
            writer = index == 0 ? writer.Start("h1").Id(TitleId) : writer.Start("p").Class("title");
            writer.Type("title").Foreign(form, around).End();
            foreach (var subtitle in plan.Forms(edition.Subtitle).Where(s => s.Language == form.Language))
                writer.Start("p").Class("subtitle").Type("subtitle").Role("doc-subtitle").Foreign(subtitle, around).End();
        }
        foreach (var publisher in plan.Forms(edition.Publisher))
            writer.Start("p").Class("publisher").Foreign(publisher, around).End();
        writer.End();
    }
}
