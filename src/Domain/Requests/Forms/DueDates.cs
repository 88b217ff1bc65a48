using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests.Forms;

/// <summary>Tells the asker by when a state is to answer, and how the day was found, so that the signed receipt proves both.</summary>
internal static class DueDates
{
    public static IEnumerable<Finding> Of(AskedState addressee, Obligation.Ground ground)
    {
        var name = Authority.Of(addressee.State).Worded;
        yield return addressee.Duty == Duty.Obliged
            ? Said(RequestFormRules.Due, addressee, $"{Capital(name)} is to answer by {addressee.Deadline.Due}.")
            : Said(RequestFormRules.DueVoluntary, addressee,
                $"{Capital(name)} is asked to answer by {addressee.Deadline.Due}; it need not, as {Why(ground)}.");
        foreach (var year in addressee.Deadline.YearsWithoutList)
        {
            yield return New(RequestFormRules.HolidaysMissing,
                ($"The public holidays of {name} for {year} are not known to the hub; if the day is one, the next working day counts."),
                $"Nothing to do: the day above was found by Saturdays and Sundays alone.");
        }
    }

    private static Sentence Why(Obligation.Ground ground) => ground is Obligation.Ground.NoMeasure or Obligation.Ground.AnothersMeasure
        ? $"it is not asked about a measure of its own"
        : Obligation.Words(ground);

    private static Finding Said(Rule rule, AskedState addressee, Sentence message) =>
        New(rule, message, $"Nothing to do. {string.Join(' ', addressee.Deadline.Explanation.Select(line => line.TrimEnd('.') + "."))}");

    private static Finding New(Rule rule, Sentence message, Sentence fix) =>
        new(rule.Id, rule.Severity, RequestFields.Addressees, Place.WholeFile, null, message, fix, rule.Law);

    private static Term Capital(Term name) => name with { English = char.ToUpperInvariant(name.English[0]) + name.English[1..] };
}
