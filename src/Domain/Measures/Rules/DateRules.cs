using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Measures.Rules;

/// <summary>Fields 2 and 7a to 7c: dates. What is ambiguous or impossible is said, never guessed (docs/forms.md).</summary>
internal static class DateRules
{
    private static readonly DateOnly Earliest = new(1950, 1, 1);
    private static readonly string AdoptedLegislation = Code.Of(MeasureType.AdoptedLegislation);

    public static FieldVerdict Transmission(Entry entry) => Dated(
        entry,
        ReportRules.TransmissionWrong,
        day => day > Today(entry)
            ? entry.Finding(
                ReportRules.TransmissionWrong,
                $"The date of transmission is still to come; the day of receipt counts.",
                $"Correct {entry.Name}.")
            : null,
        () => entry.Missing(ReportRules.TransmissionMissing, $"There is no date of transmission; the day of receipt counts."));

    public static FieldVerdict MadePublic(Entry entry) => Dated(
        entry,
        ReportRules.MadePublicWrong,
        day => PublicSince(entry, day),
        () => entry.Missing(ReportRules.MadePublicMissing, $"The form does not say when the measure was made public."));

    public static FieldVerdict Adopted(Entry entry) => Dated(
        entry,
        ReportRules.AdoptedWrong,
        day => day < Earliest
            ? entry.Finding(
                ReportRules.AdoptedTooEarly,
                $"The measure is said to have been adopted before 1950.",
                $"Check the year in {entry.Name}.")
            : null,
        () => entry.TickedIn(ReportFields.MeasureType).Contains(AdoptedLegislation)
            ? entry.Missing(ReportRules.AdoptedMissing, $"The legislation is said to be adopted, but not when.")
            : null);

    public static FieldVerdict InForce(Entry entry) => Dated(
        entry,
        ReportRules.InForceWrong,
        day => BeforeAdoption(entry, day),
        () => null);

    private static FieldVerdict Dated(Entry entry, Rule wrong, Func<DateOnly, Finding?> onDay, Func<Finding?> ifMissing)
    {
        if (entry.Text is not { } text)
            return FieldVerdict.Of(null, Said(ifMissing()));
        var date = entry.Date(text);
        return date is FormDate.Read read
            ? FieldVerdict.Of(FormDate.ForMachines(read.Date), [.. Said(onDay(read.Date)), .. TwoDigits(entry, read)])
            : FieldVerdict.Of(null, Unreadable(entry, wrong, ((FormDate.Unread)date).Why));
    }

    private static Finding[] TwoDigits(Entry entry, FormDate.Read read) => read.Remark is { } remark
        ? [entry.Finding(ReportRules.YearOfTwoDigits, remark, $"Nothing to do if {read.Date} is right; else correct {entry.Name}.")]
        : [];

    /// <summary>Dates that can be but hardly are: said, never refused.</summary>
    private static Finding? BeforeAdoption(Entry entry, DateOnly day) =>
        entry.Date(entry.TextOf(ReportFields.AdoptedOn) ?? "") is FormDate.Read adopted && day < adopted.Date
            ? entry.Finding(
                ReportRules.DatesInOddOrder,
                $"The measure is said to be in force before it was adopted on {adopted.Date}.",
                $"Check the date in {entry.Name} and the day of adoption.")
            : null;

    private static Finding? PublicSince(Entry entry, DateOnly day)
    {
        if (day < Earliest)
            return entry.Finding(
                ReportRules.PublicTooEarly, $"The measure is said to have been made public before 1950.", $"Check the year in {entry.Name}.");
        if (day > Today(entry))
            return entry.Finding(
                ReportRules.NotYetPublic,
                $"The measure is not public before {day}, so this is kept as voluntary information.",
                $"Nothing to do if the date in {entry.Name} is right; else correct it.");
        return Lateness.IsLate(day, entry.Context.ReceivedAt, entry.Context.DropState)
            ? entry.Finding(
                ReportRules.ReceivedLater,
                $"The form was received on {Today(entry)}; the measure was made public on {day}.",
                $"Nothing to do: both dates are recorded as they are.")
            : null;
    }

    private static Finding Unreadable(Entry entry, Rule rule, Sentence why) => entry.Finding(
        rule, why, $"Write the date in {entry.Name} with day, month and year, e.g. {Today(entry)}.");

    private static DateOnly Today(Entry entry) => LegalTime.DayOf(entry.Context.ReceivedAt, entry.Context.DropState);

    private static Finding[] Said(Finding? finding) => finding is null ? [] : [finding];
}
