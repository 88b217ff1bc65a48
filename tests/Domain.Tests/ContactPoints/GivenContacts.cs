using System.Text.Json;
using System.Text.Json.Serialization;
using MimFunctions.Domain.ContactPoints.Checks;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.ContactPoints;

/// <summary>What tests of the network of document 6146/24 start from: entries in force, and answers that nothing stands against.</summary>
internal static class GivenContacts
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static MemberState Austria { get; } = MemberState.FromCode("AT")!;

    public static MemberState Germany { get; } = MemberState.FromCode("DE")!;

    /// <summary>Noon of 5 March 2026 in Vienna and Berlin.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 3, 5, 11, 0, 0, TimeSpan.Zero);

    public static EntryDetails Details { get; } = new(
        "Bundesamt", "Federal Office", "Unit 1", true, true, "unit1@office.example", "+49 30 555 0100",
        [new SecureChannel(ContactChannel.DubliNet, ChannelMarking.Limite, "DE01"), new SecureChannel(ContactChannel.EncryptedMail, ChannelMarking.Unmarked, null)],
        "8 to 16", "by the duty unit", ["de", "en"], [Competence.Protection, Competence.NoRightToStay, Competence.LegalStatus], "Unit 2", "Head of unit", "Erika Muster", null, null);

    public static ExchangeAnswers Answers { get; } = new(
        BodyKind.ImmigrationAsylum, BodyKind.ImmigrationAsylum, [Germany], PersonGroup.Protection, true, new DateOnly(2026, 3, 2), false,
        [ContentKind.Identity, ContentKind.Procedure], SentMarking.Unmarked, new LegalGround(ActKind.National, "§ 29 BFA-VG"), true, ContactChannel.DubliNet, "A17");

    /// <summary>An entry in force since a moment.</summary>
    public static ContactPointEntry Entry(string number = "CP-DE-1", EntryDetails? details = null, DateTimeOffset? since = null)
    {
        var at = since ?? Now.AddDays(-30);
        return ProveMailbox.Decide(NameContactPoint.First(ContactPointNumber.Parse(number)!, details ?? Details, at), isRight: true, at).Next! with { Outbox = Outbox.Nothing(at) };
    }

    public static ExchangeRuling Ask(ExchangeAnswers answers, IReadOnlyList<ContactPointEntry>? directory = null, params IReadOnlyList<BilateralArrangement> arrangements) =>
        MaySend.Decide(Austria, answers, directory ?? [Entry()], arrangements, Now);

    public static BilateralArrangement Agreed(BilateralTerms terms, string number = "BA-AT-DE-1") =>
        AgreeBilaterally.Propose(BilateralNumber.Parse(number)!, Austria, terms, Now.AddDays(-9)) with { ConfirmedAt = Now.AddDays(-8) };

    public static BilateralTerms Terms { get; } = new([], [], [], null, null, new DateOnly(2026, 1, 1), null);

    public static IReadOnlyList<string> Rules(IEnumerable<Refusal> why) => [.. why.Select(each => each.Rule)];

    public static T Changed<T>(CaseDecision<T> decision) => decision.ShouldBeOfType<CaseDecision<T>.Changed>().Next;

    public static FormDefinition Form(string id) => JsonSerializer.Deserialize<FormDefinition>(
        File.ReadAllText(Path.Combine(Given.Root, $"src/Functions/Mechanism/Forms/Definitions/{id}.json")), Json)!;
}
