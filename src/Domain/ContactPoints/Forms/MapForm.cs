using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using static MimFunctions.Domain.Forms.Severity;

namespace MimFunctions.Domain.ContactPoints.Forms;

/// <summary>The form <c>ctmap-1</c>: the paper's questions on arrangements, good practices and other proposals, judged and in types.</summary>
public static class MapForm
{
    internal static readonly EveryForm Every = EveryForm.Of("CTMAP-FORM-", 7, "CP-2");
    internal static readonly Rule Many = new("CTMAP-FORM-04", Error, "more than one box ticked");
    internal static readonly Rule NoOption = new("CTMAP-FORM-05", Error, "not an option of the form");
    internal static readonly Rule NoLetter = new("CTMAP-FORM-06", Error, "not one of the fields A to I");

    private const string NotOrganised = "notOrganised", Unmarked = "unmarkedFields", Delegations = "delegationFields", Own = "ownFields", Title = "practiceTitle",
        Theme = "practiceTheme", Circle = "practiceCircle";

    private static readonly FormRules Rules = new(
        Every,
        new Dictionary<string, Func<Entry, FieldVerdict>>
        {
            [NotOrganised] = entry => OneOfRules.Judge(entry, Many, NoOption),
            [Theme] = entry => OneOfRules.Judge(entry, Many, NoOption),
            [Circle] = entry => OneOfRules.Judge(entry, Many, NoOption),
            [Unmarked] = Letters,
            [Delegations] = Letters,
            [Own] = Letters,
        });

    /// <summary>All rules about how it is filled in, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } = [Every.StateMissing, Every.StateUnknown, Every.StateOfAnotherFolder, Many, NoOption, NoLetter, Every.GivenTwice, Every.FieldUnknown];

    /// <summary>The same form, reading and context always give the same judgement; nothing is quoted of what stands against the map.</summary>
    public static Judgement Judge(FormDefinition form, FormReading reading, FormContext context)
    {
        var read = Rules.Judge(form, reading, context);
        var against = MapRules.Check(Arrangement(read.Fields, context.ReceivedAt)).Concat(Practice(read.Fields) is { } practice ? MapRules.Check(practice) : []);
        return read with
        {
            Findings = [.. read.Findings, .. against.Select(why => new Finding(why.Rule, Error, why.Field, reading.Field(why.Field!)?.Where ?? Place.WholeFile, null, why.Message, why.Fix, why.Law))],
        };
    }

    /// <summary>What the form says of the state's arrangement: LIMITE and for the network, unless it says otherwise of a field.</summary>
    public static ArrangementVersion Arrangement(FormFields fields, DateTimeOffset at) => new(
        at, fields.Text(NotOrganised) == "notYet",
        [
            .. Enum.GetValues<ArrangementLetter>().Where(letter => fields.Text(MapRules.Name(letter)) is not null).Select(letter => new ArrangementField(
                letter, fields.Text(MapRules.Name(letter))!, fields.Text(MapRules.EnglishName(letter)), Names(fields, Unmarked, letter) ? MapMarking.Unmarked : MapMarking.Limite,
                Names(fields, Own, letter) ? MapCircle.OwnState : Names(fields, Delegations, letter) ? MapCircle.Delegations : MapCircle.Network)),
        ],
        fields.Text("proposals"));

    /// <summary>The good practice that the form shares; null for none.</summary>
    public static PracticeText? Practice(FormFields fields) => fields.Text(Title) is null && fields.Text("practiceDone") is null ? null : new PracticeText(
        fields.Text(Title) ?? "", fields.Text(Theme) is { } theme ? Code.Parse<PracticeTheme>(theme) : PracticeTheme.Consultation, fields.Text("practiceProblem"),
        fields.Text("practiceDone") ?? "", fields.Text("practiceLegal"), fields.Text("practiceEffort"), fields.Text("practiceResult"), fields.Text("practiceConditions"),
        MapMarking.Limite, fields.Text(Circle) == "delegations" ? MapCircle.Delegations : MapCircle.Network);

    private static bool Names(FormFields fields, string list, ArrangementLetter letter) => fields.Many(list).Contains(letter.ToString());

    private static string? Letter(string said) => Enum.GetValues<ArrangementLetter>().Select(letter => letter.ToString()).FirstOrDefault(letter => LooseText.Same(letter, said));

    private static FieldVerdict Letters(Entry entry)
    {
        var named = NameParts.Apart(entry.Values, said => Letter(said) is not null).Select(said => (Said: said, Letter: Letter(said))).ToArray();
        return FieldVerdict.OfMany(
            [.. named.Select(each => each.Letter).OfType<string>().Distinct()],
            [.. named.Where(each => each.Letter is null).Select(each => entry.Finding(NoLetter, $"This is not one of the fields A to I.", $"Write letters of fields, such as A, C.", each.Said))]);
    }
}
