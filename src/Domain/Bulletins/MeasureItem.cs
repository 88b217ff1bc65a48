using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Bulletins;

/// <summary>The item of a communication: what stands in it for further distribution (F-1), in one sentence.</summary>
public static class MeasureItem
{
    /// <summary>
    /// The item, or null: it stands in the bulletin of the quarter in which it was both communicated and public, and in none when it was withdrawn (BUL-2, BUL-3).
    /// </summary>
    /// <param name="submission">What came.</param>
    /// <param name="quarter">The quarter.</param>
    /// <param name="cutOff">What came later is not in it (UTC).</param>
    public static BulletinItem? Of(Submission submission, Quarter quarter, DateTimeOffset cutOff)
    {
        if (submission.Outcome.Communication is not { } number || submission.Withdrawal is not null || submission.ReceivedAt >= cutOff)
            return null;
        var form = ReportForm.ForOthers(submission.Fields);
        if (form.MadePublicOn is not { } published)
            return null;
        var received = LegalTime.DayOf(submission.ReceivedAt, Authority.Commission);
        var since = published > received ? published : received;
        return quarter.Has(since) && since <= LegalTime.DayOf(cutOff, Authority.Commission) ? Shown(number, form, published) : null;
    }

    /// <summary>The section of an area.</summary>
    public static QueryTheme Section(Area area) => area switch
    {
        Area.Asylum => QueryTheme.Asylum,
        Area.LegalImmigration or Area.Integration => QueryTheme.LegalMigration,
        Area.IrregularMigration or Area.Return => QueryTheme.Return,
        Area.BordersVisas => QueryTheme.Borders,
        _ => QueryTheme.Policy,
    };

    private static BulletinItem Shown(Reference number, ReportForm form, DateOnly published)
    {
        var (sentence, language) = Sentence(form);
        var title = form.TitleOriginal is { } original && BulletinRules.MaySay(original) ? original : null;
        return new BulletinItem(
            number.ToString(), form.Type == MeasureType.FinalCourtDecision ? BulletinKind.CourtDecision : BulletinKind.Measure, Section(form.Areas.FirstOrDefault(Area.Other)),
            Authority.Of(number.State), published, sentence, language, title, title is null ? null : form.OriginalLanguage?.Code, form.OriginalTextLink, form.RestrictedFields.Count > 0);
    }

    /// <summary>The first that may be said: summary and title in English, then the title in the original.</summary>
    private static (string Sentence, string? Language) Sentence(ReportForm form)
    {
        var isEnglish = form.OriginalLanguage is { Code: "en" };
        (string? Text, string? Language)[] sayings =
        [
            (form.SummaryEnglish, null), (isEnglish ? form.Summary : null, null), (form.TitleEnglish, null), (form.TitleOriginal, isEnglish ? null : form.OriginalLanguage?.Code),
        ];
        return sayings.Where(each => each.Text is not null && BulletinRules.MaySay(each.Text)).Select(each => (Excerpt.FirstSentence(each.Text!, BulletinRules.LongestSentence), each.Language))
            .FirstOrDefault(("A measure was communicated; what it is called is not for further distribution.", null));
    }
}
