using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Tests.Liaison.Networks;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Liaison;

/// <summary>Two or more Member States deploy an officer jointly, each by its own consent (Article 6 of Regulation 2019/1240).</summary>
public sealed class DeployJointlyTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero);
    private static readonly Authority Austria = Authority.FromCode("AT")!, Germany = Authority.FromCode("DE")!, France = Authority.FromCode("FR")!, Norway = Authority.InLiaison("NO")!;
    private static readonly Secondment Officer = Posts.In("MA", "AT");

    [Fact]
    public void Nobody_takes_part_before_it_consents()
    {
        var asked = Asked(Officer, "DE", "FR", "DE");

        asked.JointlyWith.ShouldBeEmpty();
        asked.Joint.Select(step => step.Partner.Code).ShouldBe(["DE", "FR"]);
        asked.Outbox.Messages.Select(message => $"{message.Step} {message.To}").ShouldBe(["jointAsked.0 DE", "jointAsked.1 FR"]);

        var consented = Answered(asked, Germany, true);
        consented.JointlyWith.Select(state => state.Code).ShouldBe(["DE"]);
        Deployment.Of(consented).JointWith.ShouldBe(consented.JointlyWith);
        consented.Outbox.Messages[^1].To.ShouldBe("AT");
        Answered(consented, France, true).Outbox.Messages.TakeLast(2).Select(message => message.To).ShouldBe(["DE", "AT"]);
    }

    [Fact]
    public void Consent_can_be_taken_back_and_who_refused_can_be_asked_again()
    {
        var refused = Answered(Answered(Asked(Officer, "DE"), Germany, true), Germany, false, 1);

        refused.JointlyWith.ShouldBeEmpty();
        refused.Outbox.Messages.Select(message => message.Step).ShouldBe(["jointAsked.0", "jointAnswered.0-yes-1772701200", "jointAnswered.0-no-1772787600"]);
        var again = Asked(refused, "DE");
        again.Joint.Count.ShouldBe(2);
        again.JointWith(Germany.State!)!.Answer.ShouldBeNull();
        Answered(again, Germany, true, 2).JointlyWith.Count.ShouldBe(1);
    }

    [Fact]
    public void Doing_it_again_changes_nothing()
    {
        var asked = Asked(Officer, "DE");
        var consented = Answered(asked, Germany, true);

        DeployJointly.Ask(asked, Austria, "p", [Germany.State!], Now).ShouldBeOfType<CaseDecision<Secondment>.Unchanged>();
        DeployJointly.Ask(consented, Austria, "p", [Germany.State!], Now).ShouldBeOfType<CaseDecision<Secondment>.Unchanged>();
        DeployJointly.Answer(consented, Germany, "p", true, Now).ShouldBeOfType<CaseDecision<Secondment>.Unchanged>();
    }

    [Fact]
    public void Only_the_Member_State_that_seconds_asks_and_only_others_are_asked()
    {
        Rule(DeployJointly.Ask(Officer, Germany, "p", [France.State!], Now)).ShouldBe("JNT-1");
        Rule(DeployJointly.Ask(Posts.In("MA", "NO"), Norway, "p", [France.State!], Now)).ShouldBe("JNT-1");
        Rule(DeployJointly.Ask(Officer, Austria, "p", [], Now)).ShouldBe("JNT-2");
        Rule(DeployJointly.Ask(Officer, Austria, "p", [Austria.State!], Now)).ShouldBe("JNT-2");
        Rule(DeployJointly.Ask(Officer, Austria, "p", [Norway.State!], Now)).ShouldBe("JNT-2");
        Rule(DeployJointly.Answer(Officer, Germany, "p", true, Now)).ShouldBe("JNT-3");
        Rule(DeployJointly.Answer(Officer, Authority.Commission, "p", true, Now)).ShouldBe("JNT-3");
    }

    [Fact]
    public void As_of_an_earlier_moment_nobody_had_consented_or_been_asked()
    {
        var consented = Answered(Asked(Officer, "DE"), Germany, true, 1);

        consented.AsOf(Now.AddTicks(-1))!.Joint.ShouldBeEmpty();
        consented.AsOf(Now)!.Joint.Single().Answer.ShouldBeNull();
        consented.AsOf(Now.AddDays(1))!.JointlyWith.Count.ShouldBe(1);
        Asked(Officer, "DE").AsOf(Now)!.Joint.Count.ShouldBe(1);
    }

    internal static Secondment Asked(Secondment one, params string[] partners) =>
        DeployJointly.Ask(one, Authority.Of(one.State), "person-1", [.. partners.Select(Posts.State)], Now).ShouldBeOfType<CaseDecision<Secondment>.Changed>().Next;

    internal static Secondment Answered(Secondment one, Authority party, bool consents, int days = 0) =>
        DeployJointly.Answer(one, party, "person-2", consents, Now.AddDays(days)).ShouldBeOfType<CaseDecision<Secondment>.Changed>().Next;

    private static string Rule(CaseDecision<Secondment> decision) => decision.ShouldBeOfType<CaseDecision<Secondment>.Refused>().Why[0].Rule;
}
