using MimFunctions.Domain.DataProtection;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests.Handing;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Domain.Tests.Exchanges;
using MimFunctions.Domain.Tests.Liaison;

namespace MimFunctions.Domain.Tests.DataProtection;

/// <summary>What is found of a person who asks for their data, and what becomes of it when it is blocked.</summary>
public sealed class PersonTests
{
    private const string Mailbox = "erika.muster@interior.at.example", Erika = "Erika Muster";

    private static readonly DateTimeOffset Now = Given.Received;
    private static readonly PersonSought ByMailbox = PersonSought.Of($" {Mailbox.ToUpperInvariant()} ", " "), ByName = PersonSought.Of(null, "erika müster".Replace('ü', 'u'));

    private static PartyPerson Person(int number, string email, PartyRole role = PartyRole.ContactPoint, string name = Erika) => new(number, name, "Ministry", email, null, role, MailboxProof.None, Now);

    private static PartyEntry Entry => new("AT", [Person(1, "mim@interior.at.example", name: "Contact point"), Person(2, Mailbox, PartyRole.Deputy), Person(3, Mailbox, PartyRole.Expert)], new DateOnly(2026, 3, 5), null, Outbox.Nothing(Now));

    private static PersonalSubscription Subscription => new("AT:abc", Mailbox, new SubscriptionChoice([SubscriptionTopic.Measures], [], [], MailRhythm.AtOnce), MailboxProof.None, Now, new DateOnly(2027, 3, 5), null, Outbox.Nothing(Now));

    private static Secondment Secondment
    {
        get
        {
            var notice = GivenLiaison.NoticeOf("digest", Now);
            return new Secondment(GivenLiaison.Number, [notice with { Officer = new Officer("Another", "another@interior.at.example", null) }, notice with { Officer = new Officer(Erika, Mailbox, "+43 1 5550100") }], Outbox.Nothing(Now));
        }
    }

    private static BlockSources Sources => new(Entry, [Secondment], [Subscription]);

    [Fact]
    public void A_search_needs_a_mailbox_or_enough_of_a_name()
    {
        (ByMailbox.Against.Count, ByName.Against.Count).ShouldBe((0, 0));
        PersonSought.Of(" ", null).Against.ShouldHaveSingleItem().Rule.ShouldBe("PRS-1");
        PersonSought.Of(null, "E. M").Against.ShouldHaveSingleItem().Rule.ShouldBe("PRS-2");
    }

    [Fact]
    public void It_finds_the_person_wherever_the_own_state_named_them()
    {
        FindPerson.In(Entry, ByMailbox).Select(found => (found.In, found.CanBeBlocked)).ShouldBe([(FoundIn.Entry, true), (FoundIn.Entry, true)]);
        FindPerson.In(Entry, ByName).Select(found => found.CanBeBlocked).ShouldBe([false, false], "a name alone may be another person's");
        FindPerson.In(Entry, ByName).First().Data.Select(field => field.Label.ToString()).ShouldBe(["Role", "Name", "Authority", "Mailbox"]);
        var party = new Party("AT", [new ContactPoint(Erika, "Ministry", Mailbox), new ContactPoint("Other", "Ministry", "other@at.example")], [new Expert(Erika, "x@at.example", [], [], Delivery.Digest)], [new ContactPoint("Coordinator", "Ministry", Mailbox)]);
        (FindPerson.In(party, ByMailbox).Count(), FindPerson.In(party, ByName).Count(), FindPerson.In(party with { Coordinators = null }, ByMailbox).Count()).ShouldBe((2, 2, 1));
        (FindPerson.In(Subscription, ByMailbox).Count(), FindPerson.In(Subscription, ByName).Count(), FindPerson.In(PersonalSubscription.None("AT:x", Now), ByMailbox).Count()).ShouldBe((1, 0, 0));
        FindPerson.In(Secondment, ByMailbox).ShouldHaveSingleItem().Data.Select(field => field.Value).ShouldBe([Erika, Mailbox, "+43 1 5550100"]);

        var communication = new Submission(
            "AT", "digest", "form.docx", Now, new Outcome.Accepted(new Reference(Given.Austria, 2026, 1), false), "mim-1", new FormFields([new("contactName", new FieldValue.One(Erika)), new("contactEmail", new FieldValue.One(Mailbox))]), [], "", [], Outbox.Nothing(Now));
        FindPerson.In(communication, ByMailbox).ShouldHaveSingleItem().ShouldSatisfyAllConditions(found => found.Subject.ToString().ShouldBe("MIM-AT-2026-0001"), found => found.CanBeBlocked.ShouldBeFalse());
        FindPerson.In(communication with { Fields = FormFields.None }, ByMailbox).ShouldBeEmpty();
        FindPerson.In(communication with { Outcome = new Outcome.Refused() }, ByMailbox).ShouldBeEmpty();

        var thread = Exchange.On(Talks.Measure, Now).Say(Talks.Austria, $"Ask {Erika}.").Changed().Say(Talks.Germany, $"Who is {Erika}?").Changed();
        FindPerson.In(thread, Talks.Austria, ByName).ShouldHaveSingleItem().Subject.ToString().ShouldBe("MIM-DE-2026-0012, contribution 1");
        FindPerson.In(thread, Talks.Austria, ByMailbox).ShouldBeEmpty();
        var link = new ColleagueLink(1, null, "Unit 3", "u1", Now, new DateOnly(2026, 4, 1));
        var handed = new HandedQuestions(RequestReference.Parse("REQ-DE-2026-0001")!, Given.Austria, [link, link with { Number = 2, To = Erika }, link with { Number = 3, Text = $"Write to {Mailbox}." }]);
        (FindPerson.In(handed, ByMailbox).Single().Subject.ToString(), FindPerson.In(handed, ByName).Select(found => found.Subject.ToString()).ToArray()).ShouldSatisfyAllConditions(
            found => found.Item1.ShouldBe("REQ-DE-2026-0001, link 3"), found => found.Item2.ShouldBe(["REQ-DE-2026-0001, link 2", "REQ-DE-2026-0001, link 3"], ignoreOrder: true));
    }

    [Fact]
    public void A_block_takes_copies_and_then_each_place_loses_the_person()
    {
        var block = Block(Sources);
        (block.Party, block.Mailbox, block.People.Count, block.Posts.Single().Officers.Count(officer => officer is not null), block.Subscriptions.Count, block.IsInForce).ShouldBe(("AT", Mailbox.ToUpperInvariant(), 2, 1, 1, true));
        block.Id.ShouldBe(PersonBlock.IdOf("AT", Mailbox));
        BlockPerson.Out(Entry, Mailbox)!.People.ShouldHaveSingleItem().Number.ShouldBe(1);
        var post = BlockPerson.Out(Secondment, Mailbox)!;
        (post.Notices[0].Officer.Name, post.Notices[1].Officer).ShouldBe(("Another", new Officer(null, null, null)));
        BlockPerson.Out(Subscription, Mailbox, Now)!.Mailbox.ShouldBeNull();
        (BlockPerson.Out(Entry, "x@y.example"), BlockPerson.Out(Secondment, "x@y.example"), BlockPerson.Out(Subscription, "x@y.example", Now)).ShouldBe((null, null, null));
        FindPerson.In(block, ByMailbox).ShouldHaveSingleItem().In.ShouldBe(FoundIn.Blocked);
        (FindPerson.In(block, ByName).Count(), FindPerson.In(block.Erased(Now), ByMailbox).Count()).ShouldBe((0, 0));

        var gone = new BlockSources(BlockPerson.Out(Entry, Mailbox), [post], [BlockPerson.Out(Subscription, Mailbox, Now)!]);
        BlockPerson.Out(new Secondment(GivenLiaison.Number, [post.Notices[1]], Outbox.Nothing(Now)), Mailbox).ShouldBeNull("it names nobody");
        Decide(block, gone).ShouldBeOfType<CaseDecision<PersonBlock>.Unchanged>();
        Block(Sources, block).ShouldSatisfyAllConditions(again => again.People.Count.ShouldBe(2), again => again.Posts.Count.ShouldBe(1), again => again.Subscriptions.Count.ShouldBe(1));
        Block(Sources, block.Lifted(Now)).At.ShouldBe(Now, "a block that was lifted is another one");
        Rules(Decide(null, gone)).ShouldBe(["PRS-5"]);
        Rules(Decide(block.Erased(Now), new BlockSources(null, [], []))).ShouldBe(["PRS-5"]);
        Rules(BlockPerson.Decide(null, "AT", " ", "dpo", Sources, Now)).ShouldBe(["PRS-3"]);
        Rules(BlockPerson.Decide(null, "AT", "mim@interior.at.example", "dpo", Sources, Now)).ShouldBe(["PRS-4"]);
    }

    [Fact]
    public void What_is_lifted_is_back_and_what_somebody_did_meanwhile_stays()
    {
        var block = Block(Sources);
        var without = BlockPerson.Out(Entry, Mailbox)!;
        BlockPerson.Back(without, block)!.People.ShouldBe(Entry.People);
        BlockPerson.Back(Entry, block).ShouldBeNull();
        var taken = without with { People = [.. without.People, Person(2, "new@interior.at.example")] };
        BlockPerson.Back(taken, block)!.People.Select(person => (person.Number, person.Email)).ShouldBe([(1, "mim@interior.at.example"), (2, "new@interior.at.example"), (3, Mailbox), (4, Mailbox)]);

        var post = BlockPerson.Out(Secondment, Mailbox)!;
        BlockPerson.Back(post, block)!.Notices.Select(notice => notice.Officer).ShouldBe(Secondment.Notices.Select(notice => notice.Officer));
        BlockPerson.Back(Secondment, block).ShouldBeNull();
        BlockPerson.Back(post with { Notices = [post.Notices[1], post.Notices[1], post.Notices[1]] }, block)!.Notices.Select(notice => notice.Officer.Name).ShouldBe([null, Erika, null]);
        BlockPerson.Back(post, block with { Posts = [] }).ShouldBeNull();
        var empty = BlockPerson.Out(Subscription, Mailbox, Now)!;
        (BlockPerson.Back(empty, block)!.Mailbox, BlockPerson.Back(empty with { LeftAt = Now }, block), BlockPerson.Back(Subscription, block), BlockPerson.Back(empty with { Key = "AT:other" }, block)).ShouldBe((Mailbox, null, null, null));
    }

    [Fact]
    public void What_was_blocked_is_due_after_a_month_and_leaves_only_that_there_was_a_block()
    {
        var block = Block(Sources);
        (block.IsDue(Now.AddMonths(1)), block.IsDue(Now.AddMonths(1).AddSeconds(1)), block.Lifted(Now).IsDue(Now.AddYears(1))).ShouldBe((false, true, false));
        var erased = block.Erased(Now);
        (erased.Id, erased.Mailbox, erased.People.Count + erased.Posts.Count + erased.Subscriptions.Count, erased.IsInForce, block.Lifted(Now).IsInForce).ShouldBe((block.Id, null, 0, false, false));
    }

    private static PersonBlock Block(BlockSources sources, PersonBlock? before = null) => Decide(before, sources).ShouldBeOfType<CaseDecision<PersonBlock>.Changed>().Next;

    private static CaseDecision<PersonBlock> Decide(PersonBlock? before, BlockSources sources) => BlockPerson.Decide(before, "AT", Mailbox.ToUpperInvariant(), "dpo", sources, Now);

    private static IEnumerable<string> Rules(CaseDecision<PersonBlock> decision) => decision.ShouldBeOfType<CaseDecision<PersonBlock>.Refused>().Why.Select(why => why.Rule);
}
