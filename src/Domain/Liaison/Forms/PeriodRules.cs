using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Liaison.Forms;

/// <summary>From when until when an officer is seconded (ILOB-9). What is ambiguous or impossible is said, never guessed (docs/forms.md).</summary>
internal static class PeriodRules
{
    public static FieldVerdict From(Entry entry) => entry.Text is null
        ? FieldVerdict.Of(null, entry.Missing(SecondmentRules.FromMissing, $"The form does not say from when the officer is seconded."))
        : Dated(entry, day => Beginning(entry, day));

    public static FieldVerdict Until(Entry entry) => entry.Text is null
        ? FieldVerdict.Of(null)
        : Dated(entry, day => entry.TextOf(SecondmentFields.From) is { } first && entry.Date(first) is FormDate.Read { Date: var from } && day < from
            ? [entry.Finding(
                SecondmentRules.UntilBeforeFrom, $"The secondment would end before it begins, on {from}.", $"Correct {entry.Name} or the first day.")]
            : []);

    private static Finding[] Beginning(Entry entry, DateOnly from)
    {
        var today = LegalTime.DayOf(entry.Context.ReceivedAt, entry.Context.DropState);
        return entry.TickedIn(SecondmentFields.Intention) switch
        {
            [var only] when only == Code.Of(SecondmentIntention.Made) && from > today => [entry.Finding(
                SecondmentRules.MadeInFuture, $"The secondment is said to be made, but it is still to begin.",
                $"Nothing to do if it is settled; if others may still express interest, tick that it is planned.")],
            [var only] when only == Code.Of(SecondmentIntention.Planned) && from < today => [entry.Finding(
                SecondmentRules.PlannedInPast, $"The secondment is said to be planned, but its first day has passed.",
                $"If the officer is there, drop a notice that it is made; else correct the first day.")],
            _ => [],
        };
    }

    private static FieldVerdict Dated(Entry entry, Func<DateOnly, Finding[]> said) => entry.Date(entry.Text!).Match(
        day => FieldVerdict.Of(FormDate.ForMachines(day), said(day)),
        why => FieldVerdict.Of(null, entry.Finding(
            SecondmentRules.DayWrong, why, $"Write the date in {entry.Name} with day, month and year, e.g. 5 March 2026.")));
}
