using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison.Forms;

/// <summary>The header of a report: semester, who contributed, marking.</summary>
internal static class ReportHeaderRules
{
    public static FieldVerdict Semester(Entry entry)
    {
        if (entry.Text is not { } text)
            return FieldVerdict.Of(null, entry.Missing(LiaisonReportRules.SemesterMissing, $"The form does not say which semester it reports on."));
        return SemesterText.Read(text) is { } semester
            ? FieldVerdict.Of(semester.ToString(), [.. Understood(entry, semester), .. Ahead(entry, semester).Concat(Law(entry, semester)).Take(1)])
            : FieldVerdict.Of(null, entry.Finding(
                LiaisonReportRules.SemesterUnknown, $"This is not a semester.",
                $"Write the year and 1 or 2 in {entry.Name}, e.g. 2026-1 for January to June 2026."));
    }

    public static FieldVerdict Contributors(Entry entry)
    {
        var named = NameParts.Apart(entry.Values, said => MemberState.FindInLiaison(said) is not null).Select(said => (Said: said, State: MemberState.FindInLiaison(said))).ToArray();
        return FieldVerdict.OfMany(
            [.. named.Select(each => each.State is null ? each.Said : each.State.Code).Distinct()],
            [.. named.Where(each => each.State is null).SelectMany(each => SectionRules.Suspicions(entry, each.Said, null).Prepend(entry.Finding(
                LiaisonReportRules.ContributorUnknown, $"This is not a Member State; it is kept as it was written.",
                $"Write names or two-letter codes of Member States, if it is meant to be one.", each.Said)))]);
    }

    public static FieldVerdict Marking(Entry entry) => FieldVerdict.Of(entry.Text, entry.Text is { } marking && ClassifiedMarking.Is(marking)
        ? [entry.Finding(
            LiaisonReportRules.Classified, $"This marks classified information, which this hub must not hold.",
            $"Send it by a system accredited for it, and tell your security officer that it was dropped here; a report without classified content can be dropped again without the marking.")]
        : [.. SectionRules.Suspicions(entry, entry.Text, null)]);

    /// <summary>An e-mail address; nothing is said when there is none, as the registered contact point is asked then.</summary>
    public static FieldVerdict Email(Entry entry, Rule wrong) => entry.Text is null ? FieldVerdict.Of(null) : SenderRules.Email(entry, wrong, wrong);

    private static IEnumerable<Finding> Understood(Entry entry, Semester semester)
    {
        if (entry.Text != semester.ToString())
            yield return entry.Finding(
                LiaisonReportRules.SemesterUnderstood, $"This was understood as the {semester.Worded}.", $"Nothing to do if that is right; else write {entry.Name} like 2026-1.");
    }

    // What a state has to say is worth more than which form it took, so neither is refused. The semester in which the law changed may take either.
    private static IEnumerable<Finding> Law(Entry entry, Semester semester)
    {
        if (entry.Form.Id == LiaisonFields.FormOf2004 && semester.IsPracticeOnly)
            yield return entry.Finding(
                LiaisonReportRules.FormOfBefore, $"This form has the topics of Regulation 377/2004; the law for the {semester.Worded} is Regulation 2019/1240.",
                $"Nothing to do: the report counts. Next time take the form {LiaisonFields.FormOf2019}, which asks for the twelve topics of its Article 3(4).");
        else if (entry.Form.Id == LiaisonFields.FormOf2019 && semester.IsBeforeRecast)
            yield return entry.Finding(
                LiaisonReportRules.FormOfLater, $"This form has the topics of Regulation 2019/1240, which did not apply yet in the {semester.Worded}.",
                $"Check the year in {entry.Name}; for the time before 14 August 2019 take the form {LiaisonFields.FormOf2004}.");
    }

    private static IEnumerable<Finding> Ahead(Entry entry, Semester semester)
    {
        var today = LegalTime.DayOf(entry.Context.ReceivedAt, entry.Context.DropState);
        if (today < semester.First)
            yield return entry.Finding(
                LiaisonReportRules.SemesterNotBegun, $"The {semester.Worded} has not begun.", $"Check the year in {entry.Name}.");
        else if (today <= semester.Last)
            yield return entry.Finding(
                LiaisonReportRules.SemesterNotOver, $"The {semester.Worded} is not over.",
                $"Nothing to do if the report is meant to be early; a later report on the same country and semester takes its place.");
    }
}

/// <summary>Markings of classified information in the field of the report for it (CT-11).</summary>
internal static class ClassifiedMarking
{
    /// <summary>Whether this marks classified information.</summary>
    public static bool Is(string marking) => Classification.IsMarking(marking);
}
