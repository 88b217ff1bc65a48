using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison.Forms;

/// <summary>What a secondment is: planned or made, at which host, for whom, which one it follows.</summary>
internal static class NoticeRules
{
    private static readonly string[] OfficersFields = [SecondmentFields.OfficerName, SecondmentFields.OfficerEmail, SecondmentFields.OfficerTelephone];

    public static FieldVerdict Intention(Entry entry) => OneOf(
        entry, SecondmentRules.IntentionMissing, SecondmentRules.IntentionMany, SecondmentRules.IntentionUnknown,
        $"The form does not say whether the secondment is planned or made.");

    public static FieldVerdict HostKind(Entry entry) => OneOf(
        entry, SecondmentRules.HostKindMissing, SecondmentRules.HostKindMany, SecondmentRules.HostKindUnknown, $"The form does not say at whose office the officer is placed.");

    public static FieldVerdict City(Entry entry) => Impersonal(
        entry, OrWarn(entry, SecondmentRules.CityMissing, $"The form does not say in which city the officer works."));

    public static FieldVerdict Duties(Entry entry) => Impersonal(
        entry, OrWarn(entry, SecondmentRules.DutiesMissing, $"The form does not describe the duties, which the others are to be told."));

    public static FieldVerdict RegionCovered(Entry entry) => Impersonal(entry, FieldVerdict.Of(entry.Text));

    public static FieldVerdict Officer(Entry entry) => entry.TickedIn(SecondmentFields.Intention).Contains(Code.Of(SecondmentIntention.Made))
        ? OrWarn(entry, SecondmentRules.OfficerMissing, $"The secondment is made, but the form does not name the officer.")
        : FieldVerdict.Of(entry.Text);

    public static FieldVerdict OnBehalfOf(Entry entry)
    {
        var home = entry.Context.DropState;
        var named = NameParts.Apart(entry.Values, said => MemberState.FindInLiaison(said) is not null).Select(said => (Said: said, State: MemberState.FindInLiaison(said))).ToArray();
        return FieldVerdict.OfMany(
            [.. named.Select(each => each.State).OfType<MemberState>().Where(state => state != home).Select(state => state.Code).Distinct()],
            [.. named.Where(each => each.State is null || each.State == home).Select(each => each.State is null
                ? entry.Finding(SecondmentRules.BehalfUnknown, $"This is not a Member State.", $"Write names or two-letter codes of Member States, one a line.", each.Said)
                : entry.Finding(SecondmentRules.BehalfOwn, $"The officer acts for the own state anyway.", $"Name only other Member States in {entry.Name}.", each.Said))]);
    }

    public static FieldVerdict Follows(Entry entry) => (entry.Text, SecondmentNumber.Parse(entry.Text)) switch
    {
        (null, _) => FieldVerdict.Of(null),
        (_, null) => FieldVerdict.Of(null, entry.Finding(
            SecondmentRules.FollowsNoNumber, $"This is not the number of a secondment.",
            $"Write a number such as SEC-{entry.Context.DropState.Code}-2026-0007, or leave {entry.Name} empty.")),
        (_, var number) when number.State != entry.Context.DropState => FieldVerdict.Of(number.ToString(), entry.Finding(
            SecondmentRules.FollowsAnothers, $"This is a secondment of {number.State}; only its own state can say what changed.",
            $"Write a number of {entry.Context.DropState}, or leave {entry.Name} empty.")),
        (_, var number) when !((SecondmentContext)entry.Context).FollowsKnown => FieldVerdict.Of(number.ToString(), entry.Finding(
            SecondmentRules.FollowsUnknown, $"No secondment has this number.", $"Copy the number from the receipt of the earlier notice, or leave {entry.Name} empty.")),
        (_, var number) => FieldVerdict.Of(number.ToString()),
    };

    // What is told to everybody is refused with personal data in it: a mail that was sent can't be held back (ILOB-20).
    private static FieldVerdict Impersonal(Entry entry, FieldVerdict verdict) => verdict with
    {
        Findings = [.. verdict.Findings, .. Personal(entry).Take(1).Select(said => entry.Finding(
            SecondmentRules.PersonalData, $"This looks like personal data, but all others are told what stands here.",
            $"Leave it out, and write who the officer is in the officer's own fields only.", said))],
    };

    private static IEnumerable<string> Personal(Entry entry) => PersonalData.In(entry.Text ?? "").Select(suspicion => suspicion.Said).Concat(
        OfficersFields.Select(entry.TextOf).OfType<string>().Where(said => entry.Text?.Contains(said, StringComparison.OrdinalIgnoreCase) == true));

    private static FieldVerdict OneOf(Entry entry, Rule missing, Rule many, Rule unknown, Sentence message) =>
        entry.Values.Count == 0 ? FieldVerdict.Of(null, entry.Missing(missing, message)) : OneOfRules.Judge(entry, many, unknown);

    private static FieldVerdict OrWarn(Entry entry, Rule missing, Sentence message) =>
        entry.Text is { } text ? FieldVerdict.Of(text) : FieldVerdict.Of(null, entry.Missing(missing, message));
}
