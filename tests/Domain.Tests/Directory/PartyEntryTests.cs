using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Directory;

public sealed class PartyEntryTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 10, 9, 30, 0, TimeSpan.Zero);

    private static readonly Party File = new(
        "NL", [new ContactPoint("Contactpunt", "AenM", "mim@nl.example", "+31", TellOfAcceptance: true), new ContactPoint("Plaatsvervanger", "AenM", "deputy@nl.example", Deputy: true)],
        [new Expert("Jan", "jan@nl.example", ["return"], ["AT"], Delivery.Immediate)]);

    [Fact]
    public void What_the_file_says_becomes_an_entry_and_the_entry_says_the_same()
    {
        var entry = PartyEntry.From(File, Now);

        entry.People.Select(person => person.Number).ShouldBe([1, 2, 3]);
        var party = entry.InForce();
        party.ContactPoints.ShouldBe(File.ContactPoints);
        party.Experts.ShouldBe(File.Experts);
        (entry.Case, entry.ConfirmedUntil).ShouldBe(("entry-NL", new DateOnly(2027, 5, 10)));
        PartyEntry.PartyOf(entry.Case).ShouldBe("NL");
        PartyEntry.PartyOf("subscription-NL-1").ShouldBeNull();
    }

    [Fact]
    public void The_language_of_mails_is_chosen_for_the_party_and_for_one_of_its_people()
    {
        var entry = PartyEntry.From(File with { Languages = ["nl", "fr"] }, Now);

        KeepPartyEntry.Speak(entry, 0, Language.Find("fr")).InForce().Languages.ShouldBe(["fr", "nl"]);
        KeepPartyEntry.Speak(PartyEntry.From(File, Now), 0, Language.Find("fr")).InForce().Languages.ShouldBe(["fr"]);
        KeepPartyEntry.Speak(entry, 0, null).InForce().Languages.ShouldBeNull();
        var own = KeepPartyEntry.Speak(KeepPartyEntry.Speak(entry, 1, Language.Find("de")), 3, Language.Find("fr")).InForce();
        (own.Languages![0], own.ContactPoints[0].Language, own.ContactPoints[1].Language, own.Experts[0].Language).ShouldBe(("nl", "de", null, "fr"));
        KeepPartyEntry.Speak(entry, 1, null).InForce().ContactPoints[0].Language.ShouldBeNull();
    }

    [Fact]
    public void An_entry_stands_over_the_file_and_adds_a_party_that_it_does_not_have()
    {
        var people = new ContactDirectory(1, [File with { Coordinators = [new ContactPoint("Coördinator", "BZ", "ilo@nl.example")] }, new Party("AT", [], [])]);
        var own = Changed(KeepPartyEntry.Remove(PartyEntry.From(File, Now), 3));

        var over = PartyEntry.Over(people, [own, PartyEntry.From(File with { Code = "DE" }, Now)]);

        over.Parties.Select(party => party.Code).ShouldBe(["NL", "AT", "DE"]);
        over.Party("NL")!.Experts.ShouldBeEmpty();
        over.Party("NL")!.Coordinators!.Single().Email.ShouldBe("ilo@nl.example", "the entry says nothing of coordinators");
        PartyEntry.Over(people, []).ShouldBeSameAs(people);
        own.With(Outbox.Nothing(Now.AddDays(1))).Outbox.Since.ShouldBe(Now.AddDays(1));
    }

    [Fact]
    public void Somebody_new_is_written_to_once_their_mailbox_is_proven()
    {
        var named = Changed(KeepPartyEntry.Add(PartyEntry.From(File, Now), New(), Now));
        named.InForce().ContactPoints.Count.ShouldBe(2);
        named.Outbox.Messages.ShouldHaveSingleItem().Step.ShouldBe("entryCode.4-1");

        var (wrong, why) = KeepPartyEntry.Prove(named, 4, isRight: false, Now);
        (wrong!.Person(4)!.Proof.Tries, why!.Field).ShouldBe((1, "code"));
        var proven = KeepPartyEntry.Prove(named, 4, isRight: true, Now.AddHours(1)).Next!;

        proven.InForce().ContactPoints[^1].ShouldBe(new ContactPoint("Nieuw", "IND", "new@nl.example", "+31 2"));
        KeepPartyEntry.Prove(proven, 4, isRight: true, Now).ShouldBe((null, null));
        KeepPartyEntry.Prove(proven, 9, isRight: true, Now).ShouldBe((null, null));
        KeepPartyEntry.Prove(named, 4, isRight: true, Now.AddDays(15)).Why!.Message.ToString().ShouldBe("The code no longer holds.");
        var expert = Changed(KeepPartyEntry.Add(proven, New() with { Role = PartyRole.Expert, Authority = "" }, Now));
        KeepPartyEntry.Prove(expert, 5, true, Now).Next!.InForce().Experts[^1].ShouldSatisfyAllConditions(each => each.Email.ShouldBe("new@nl.example"), each => each.Delivery.ShouldBe(Delivery.Digest));
    }

    [Fact]
    public void Where_no_code_was_sent_none_can_be_given() => MailboxProof.None.IsOpen(Now).ShouldBeFalse();

    [Fact]
    public void A_new_code_is_for_who_waits_for_one()
    {
        var named = Changed(KeepPartyEntry.Add(PartyEntry.From(File, Now), New(), Now));
        Rules(KeepPartyEntry.Renew(named, 4, Now.AddMinutes(9))).ShouldBe(["ENT-5"]);
        Changed(KeepPartyEntry.Renew(named, 4, Now.AddMinutes(10))).Person(4)!.Proof.Round.ShouldBe(2);
        KeepPartyEntry.Renew(named, 1, Now).ShouldBeOfType<CaseDecision<PartyEntry>.Unchanged>();
        KeepPartyEntry.Renew(named, 9, Now).ShouldBeOfType<CaseDecision<PartyEntry>.Unchanged>();
    }

    [Fact]
    public void Everything_that_is_wrong_with_a_person_is_named()
    {
        var entry = PartyEntry.From(File, Now);
        Rules(KeepPartyEntry.Add(entry, New() with { Name = " ", Authority = "", Email = "x@gmail.com", Telephone = new string('1', 201) }, Now)).ShouldBe(["ENT-1", "ENT-1", "ENT-1", "ENT-2"]);
        Rules(KeepPartyEntry.Add(entry, New() with { Name = new string('x', 201), Email = " MIM@nl.example" }, Now)).ShouldBe(["ENT-1", "ENT-3"]);
        Changed(KeepPartyEntry.Add(entry, New() with { Role = PartyRole.Expert, Email = "mim@nl.example", Telephone = null }, Now)).People.Count.ShouldBe(4, "a contact point may be an expert");
        var full = Enumerable.Range(0, 37).Aggregate(entry, (stands, n) => Changed(KeepPartyEntry.Add(stands, New() with { Email = $"{n}@nl.example" }, Now)));
        Rules(KeepPartyEntry.Add(full, New(), Now)).ShouldBe(["ENT-4"]);
        Changed(KeepPartyEntry.Add(PartyEntry.From(File with { ContactPoints = [], Experts = [] }, Now), New(), Now)).People.ShouldHaveSingleItem().Number.ShouldBe(1);
    }

    [Fact]
    public void The_last_contact_point_stays()
    {
        var entry = PartyEntry.From(File, Now);
        Rules(KeepPartyEntry.Remove(entry, 1)).ShouldBe(["ENT-6"]);
        Changed(KeepPartyEntry.Remove(entry, 2)).InForce().Deputies.ShouldBeEmpty();
        KeepPartyEntry.Remove(entry, 9).ShouldBeOfType<CaseDecision<PartyEntry>.Unchanged>();
    }

    [Fact]
    public void It_is_asked_to_confirm_three_times_and_each_time_once()
    {
        var entry = PartyEntry.From(File, Now);
        KeepPartyEntry.AskToConfirm(entry, At(2027, 4, 25)).ShouldBeNull();

        var first = KeepPartyEntry.AskToConfirm(entry, At(2027, 4, 26))!;
        first.Outbox.Messages.ShouldHaveSingleItem("deputies stand in, they are not asked").Step.ShouldBe("entryConfirm.20270510-1");
        KeepPartyEntry.AskToConfirm(first, At(2027, 5, 2)).ShouldBeNull();
        var second = KeepPartyEntry.AskToConfirm(first, At(2027, 5, 3))!;
        second.Asked.ShouldBe(new ConfirmationAsked(new(2027, 5, 10), 2));
        KeepPartyEntry.AskToConfirm(second, At(2027, 5, 11)).ShouldBeNull("too late for a reminder");
        var confirmed = KeepPartyEntry.Confirm(second, At(2027, 5, 4));
        (confirmed.ConfirmedUntil, confirmed.Asked).ShouldBe((new DateOnly(2027, 11, 4), null));
        KeepPartyEntry.AskToConfirm(confirmed with { Asked = new ConfirmationAsked(new(2027, 5, 10), 3) }, At(2027, 11, 1))!.Asked!.Time.ShouldBe(2, "what was asked of another confirmation does not count");
    }

    private static DateTimeOffset At(int year, int month, int day) => new(year, month, day, 5, 30, 0, TimeSpan.Zero);

    private static PartyPerson New() => new(0, "Nieuw", "IND", "new@nl.example", "+31 2", PartyRole.ContactPoint, MailboxProof.None, Now);

    private static PartyEntry Changed(CaseDecision<PartyEntry> decision) => decision.ShouldBeOfType<CaseDecision<PartyEntry>.Changed>().Next;

    private static string[] Rules(CaseDecision<PartyEntry> decision) => [.. decision.ShouldBeOfType<CaseDecision<PartyEntry>.Refused>().Why.Select(why => why.Rule)];
}
