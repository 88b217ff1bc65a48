using System.Text;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;
using MimFunctions.Domain.Webhooks;

namespace MimFunctions.Domain.Tests.Webhooks;

/// <summary>Events on their way to a state's system: attempts and pauses and their signatures.</summary>
public sealed class DeliverWebhookTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 29, 10, 0, 0, TimeSpan.Zero);
    private static readonly Authority Austria = Authority.FromCode("AT")!;

    private static WebhookDelivery New => Begin(isPaused: false);

    [Fact]
    public void A_new_event_is_owed_once_and_due_at_once()
    {
        var owed = New.Outbox.Messages.ShouldHaveSingleItem();
        (New.State, New.Round, owed.Queue, owed.Step, New.Outbox.State).ShouldBe((WebhookDeliveryState.Waiting, 1, "webhooks", "webhookEvent.1", OutboxState.Owed));
        DeliverWebhook.IsDue(New, Now).ShouldBeTrue();
        WebhookDelivery.Parts(New.Case).ShouldBe(("AT", New.Id));
        WebhookDelivery.Parts("webhook-AT").ShouldBeNull();
        New.With(Outbox.Nothing(Now)).Outbox.Messages.ShouldBeEmpty();
        DeliverWebhook.IdOf("MIM-DE-2026-0001", "communication", Austria).ShouldNotBe(AddresseeKey.MessageId("MIM-DE-2026-0001", "communication", "AT"));
    }

    [Fact]
    public void It_is_tried_with_growing_pauses_over_three_days_and_then_given_up()
    {
        var (stands, at) = (New, Now);
        List<double> hours = [];
        while (stands.State == WebhookDeliveryState.Waiting)
        {
            stands = DeliverWebhook.After(stands, Failed(at))!;
            if (stands.NotBefore is not { } later)
                continue;
            DeliverWebhook.IsDue(stands, later.AddSeconds(-1)).ShouldBeFalse();
            DeliverWebhook.IsDue(stands, later).ShouldBeTrue();
            hours.Add((later - Now).TotalHours);
            at = later;
        }

        (stands.State, stands.Attempts.Count, stands.Outbox.State, stands.NotBefore).ShouldBe((WebhookDeliveryState.GivenUp, 10, OutboxState.Settled, null));
        hours.ShouldBe(hours.Order());
        hours[^1].ShouldBeInRange(72, 78);
        DeliverWebhook.After(stands, Failed(at)).ShouldBeNull();
        DeliverWebhook.IsDue(stands, at).ShouldBeFalse();
    }

    [Fact]
    public void A_longer_pause_that_the_system_asks_for_is_kept_up_to_a_day()
    {
        Next(TimeSpan.FromMinutes(20)).ShouldBe(Now.AddMinutes(20));
        Next(TimeSpan.FromSeconds(5)).ShouldBe(Now.AddMinutes(1));
        Next(TimeSpan.FromDays(30)).ShouldBe(Now.AddDays(1));
        Next(null).ShouldBe(Now.AddMinutes(1));
    }

    [Fact]
    public void What_was_taken_is_at_its_end_and_can_be_sent_again_under_the_same_id()
    {
        var taken = DeliverWebhook.After(New, new WebhookAttempt(Now, WebhookOutcome.Taken, 204))!;
        (taken.State, taken.Outbox.State).ShouldBe((WebhookDeliveryState.Taken, OutboxState.Settled));
        DeliverWebhook.Hold(taken, Now).ShouldBeNull();
        var again = DeliverWebhook.Again(taken, Now)!;
        (again.Id, again.Round, again.Tries, again.Attempts.Count, again.Outbox.Messages.ShouldHaveSingleItem().Step).ShouldBe((taken.Id, 2, 0, 1, "webhookEvent.2"));
        DeliverWebhook.Again(again, Now).ShouldBeNull();
    }

    [Fact]
    public void While_the_webhook_is_paused_events_are_kept_and_owe_nothing()
    {
        var kept = Begin(isPaused: true);
        (kept.State, kept.Outbox.State).ShouldBe((WebhookDeliveryState.Held, OutboxState.Settled));
        var held = DeliverWebhook.Hold(New, Now)!;
        (held.State, held.Outbox.State).ShouldBe((WebhookDeliveryState.Held, OutboxState.Settled));
        DeliverWebhook.Again(held, Now)!.State.ShouldBe(WebhookDeliveryState.Waiting);
    }

    [Fact]
    public void The_signature_is_that_of_the_published_vector_and_two_secrets_sign_side_by_side()
    {
        var (at, body) = (DateTimeOffset.FromUnixTimeSeconds(1614265330), Encoding.UTF8.GetBytes("""{"test": 2432232314}"""));
        var secret = Convert.FromBase64String("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        const string Signed = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
        WebhookSignature.Header("msg_p5jXN8AQM9LWM0D4loKWxJek", at, body, [secret]).ShouldBe(Signed);
        WebhookSignature.Header("msg_p5jXN8AQM9LWM0D4loKWxJek", at, body, [[1, 2, 3], secret]).Split(' ')[1].ShouldBe(Signed);
        WebhookSignature.Shown(secret).ShouldBe("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    }

    [Fact]
    public void Systems_hear_of_what_is_written_down_and_of_nothing_else()
    {
        (WebhookEvents.TypeOf("communication"), WebhookEvents.TypeOf("request.DE"), WebhookEvents.TypeOf("roundAsked.1")).ShouldBe(("communication.received", "request.received", "situation.roundAsked"));
        WebhookEvents.TypeOf("contactCode.1").ShouldBeNull();
        // Names that programs of states have subscribed to
        WebhookEvents.Types.Select(each => $"{each.Key} {each.Value}").ShouldBe(
            [
                "communication communication.received", "communicationNews communication.changed", "refusal form.refused",
                "warning form.accepted", "acceptance form.accepted", "attachmentMissing form.fileMissing",
                "queryAsked query.received", "queryCloses query.dueSoon", "queryClosed query.closed",
                "queryCompiled query.compiled", "queryWithdrawn query.withdrawn", "situationProposed situation.proposed",
                "situationOpened situation.opened", "situationExtended situation.extended", "situationClosed situation.closed",
                "roundAsked situation.roundAsked", "roundCloses situation.roundDueSoon", "contribution view.contributed",
                "secondment secondment.notified", "summaryFinal summary.final", "request request.received",
                "answered request.answered", "forwarded request.forwarded", "dateProposed request.dateProposed",
                "dateSettled request.dateSettled", "dateMoved request.dateMoved", "deadline request.dueSoon",
                "overdue request.overdue", "ended request.ended", "withdrawn request.withdrawn",
                "unreached request.unreached",
            ],
            ignoreOrder: true);
        // Nothing of the network of document 6146/24
        Enum.GetValues<Domain.ContactPoints.ContactPointLetter>().ShouldAllBe(letter => WebhookEvents.TypeOf(Domain.Text.Code.Of(letter)) == null);
    }

    private static WebhookDelivery Begin(bool isPaused) => DeliverWebhook.Begin(
        DeliverWebhook.IdOf("MIM-DE-2026-0001", "communication", Austria), Austria, "communication.received", "MIM-DE-2026-0001", "https://hub.example/api/communications/MIM-DE-2026-0001", isPaused, Now);

    private static DateTimeOffset? Next(TimeSpan? asked) => DeliverWebhook.After(New, Failed(Now), asked)!.NotBefore;

    private static WebhookAttempt Failed(DateTimeOffset at) => new(at, WebhookOutcome.Unreachable);
}
