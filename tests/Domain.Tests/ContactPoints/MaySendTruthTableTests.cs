using MimFunctions.Domain.ContactPoints.Checks;

namespace MimFunctions.Domain.Tests.ContactPoints;

/// <summary>
/// Every combination of the answers against an oracle that knows nothing of the program: each of its questions is a sentence of document 6146/24,
/// sections 2 and 3, and an exchange may take place when all of them say so.
/// </summary>
public sealed class MaySendTruthTableTests
{
    private static readonly (string Sentence, Func<Case, bool> Holds)[] Source =
    [
        ("The European exchange of information takes place exclusively between immigration and asylum authorities, on the one hand …",
            c => c.Sender == "immigration and asylum" || c.Receiver != "immigration and asylum"),
        ("… and counter-terrorism authorities, on the other. … there can be no international exchange of information between these different bodies.",
            c => c.Sender == c.Receiver && c.Sender is "immigration and asylum" or "counter-terrorism"),
        ("central contact points within the immigration and asylum authorities in each Member State", c => c.Sender == "immigration and asylum"),
        ("to facilitate … exchange … by the competent authorities of the Member States; cooperation … at national level is not affected", c => c.OtherState),
        ("The exchange of information should concern any foreigner involved in a migratory procedure, be they applicants for international protection, "
            + "people who do not or no longer have the right to stay or even people who apply for legal status.", c => c.Person is "applicant for protection" or "no right to stay" or "applicant for status"),
        ("Contact points … only exchange information … once they have been informed by the counter-terrorism authorities that they could pose a threat.", c => c.Notice == "informed before"),
        ("The purpose is not to transfer information from counter-terrorism authorities.", c => !c.HoldsTheirs),
        ("exchange of non-classified information", c => c.Marking != "classified"),
        ("based on the possibilities and limitations of national and European law … including the rules on the protection of personal data", c => c.Lawful),
    ];

    [Fact]
    public void Allowed_is_what_every_sentence_of_the_source_allows_and_nothing_else()
    {
        var (allowed, all, wrong) = (0, 0, new List<string>());
        foreach (var each in Cases())
        {
            var broken = Source.Where(sentence => !sentence.Holds(each)).Select(sentence => sentence.Sentence).ToArray();
            var ruling = GivenContacts.Ask(Answers(each));
            all++;
            allowed += ruling.IsAllowed ? 1 : 0;
            if (ruling.IsAllowed != (broken.Length == 0))
                wrong.Add($"{each}: {(ruling.IsAllowed ? "allowed" : "refused")}, but the source says {string.Join(" | ", broken)}");
            if (!ruling.Why.All(why => why.Message.ToString().Length > 0 && why.Fix.ToString().Length > 0 && why.Law is not null))
                wrong.Add($"{each}: a reason without words or law");
        }

        wrong.ShouldBeEmpty();
        all.ShouldBe(6 * 6 * 2 * 4 * 3 * 2 * 4 * 2);
        // Three groups of persons times three markings that are no classification: one family of cells.
        allowed.ShouldBe(3 * 3);
    }

    [Fact]
    public void Every_reason_is_named_not_the_first_only()
    {
        var everythingWrong = Answers(new Case("counter-terrorism", "third state", OtherState: false, "citizen", "not informed", HoldsTheirs: true, "classified", Lawful: false));

        GivenContacts.Rules(GivenContacts.Ask(everythingWrong).Why).ShouldBe(["CP-8", "CP-8", "CP-8", "CP-9", "CP-10", "CP-12", "CP-13", "CP-14", "CP-14"]);
    }

    [Fact]
    public void An_arrangement_of_two_states_never_turns_what_is_refused_into_what_is_allowed()
    {
        BilateralTerms[] terms =
        [
            .. from channels in new Domain.ContactPoints.Directory.ContactChannel[][] { [], [Domain.ContactPoints.Directory.ContactChannel.DubliNet], [Domain.ContactPoints.Directory.ContactChannel.SealedLetter] }
               from groups in new PersonGroup[][] { [], [PersonGroup.Protection], Enum.GetValues<PersonGroup>() }
               from contents in new ContentKind[][] { [], [ContentKind.Identity], Enum.GetValues<ContentKind>() }
               select GivenContacts.Terms with { Channels = channels, Groups = groups, Contents = contents },
        ];
        var narrowed = 0;

        foreach (var each in Cases().Where(c => c.Sender == "immigration and asylum" && !c.HoldsTheirs))
        {
            var answers = Answers(each);
            var before = GivenContacts.Ask(answers);
            foreach (var agreed in terms)
            {
                var after = GivenContacts.Ask(answers, null, GivenContacts.Agreed(agreed));
                before.Why.ShouldBeSubsetOf(after.Why);
                (after.IsAllowed && !before.IsAllowed).ShouldBeFalse();
                narrowed += before.IsAllowed && !after.IsAllowed ? 1 : 0;
            }
        }

        narrowed.ShouldBeGreaterThan(100);
    }

    private static IEnumerable<Case> Cases() =>
        from sender in Bodies.Keys
        from receiver in Bodies.Keys
        from other in new[] { true, false }
        from person in Persons.Keys
        from notice in new[] { "informed before", "not informed", "informed later" }
        from theirs in new[] { false, true }
        from marking in Markings.Keys
        from lawful in new[] { true, false }
        select new Case(sender, receiver, other, person, notice, theirs, marking, lawful);

    private static ExchangeAnswers Answers(Case c) => GivenContacts.Answers with
    {
        SenderBody = Bodies[c.Sender],
        ReceiverBody = Bodies[c.Receiver],
        Receivers = [c.OtherState ? GivenContacts.Germany : GivenContacts.Austria],
        Group = Persons[c.Person],
        Informed = c.Notice != "not informed",
        InformedOn = new DateOnly(2026, 3, c.Notice == "informed later" ? 6 : 5),
        HoldsTheirContent = c.HoldsTheirs,
        Marking = Markings[c.Marking],
        Ground = c.Lawful ? GivenContacts.Answers.Ground : null,
        DataProtection = c.Lawful,
    };

    private static readonly Dictionary<string, BodyKind> Bodies = new()
    {
        ["immigration and asylum"] = BodyKind.ImmigrationAsylum,
        ["counter-terrorism"] = BodyKind.CounterTerrorism,
        ["agency"] = BodyKind.UnionAgency,
        ["Commission"] = BodyKind.Commission,
        ["associated state"] = BodyKind.AssociatedState,
        ["third state"] = BodyKind.ThirdState,
    };

    private static readonly Dictionary<string, PersonGroup> Persons = new()
    {
        ["applicant for protection"] = PersonGroup.Protection,
        ["no right to stay"] = PersonGroup.NoRightToStay,
        ["applicant for status"] = PersonGroup.LegalStatus,
        ["citizen"] = PersonGroup.None,
    };

    private static readonly Dictionary<string, SentMarking> Markings = new()
    {
        ["none"] = SentMarking.Unmarked,
        ["LIMITE"] = SentMarking.Limite,
        ["national, below"] = SentMarking.NationalBelowRestricted,
        ["classified"] = SentMarking.RestrictedOrAbove,
    };

    private sealed record Case(string Sender, string Receiver, bool OtherState, string Person, string Notice, bool HoldsTheirs, string Marking, bool Lawful);
}
