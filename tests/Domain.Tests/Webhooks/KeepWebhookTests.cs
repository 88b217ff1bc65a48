using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;
using MimFunctions.Domain.Webhooks;

namespace MimFunctions.Domain.Tests.Webhooks;

/// <summary>A state's webhook: named, proven, with one secret or two, paused after days of silence, taken off.</summary>
public sealed class KeepWebhookTests
{
    private const string Url = "https://mim.interior.at.example/events";

    private static readonly DateTimeOffset Now = new(2026, 11, 29, 10, 0, 0, TimeSpan.Zero);
    private static readonly Authority Austria = Authority.FromCode("AT")!;
    private static readonly Webhook None = Webhook.None(Austria, Now);

    private static Webhook Named => ((CaseDecision<Webhook>.Changed)KeepWebhook.Register(None, Url, "hub.example")).Next;

    private static Webhook Proven => KeepWebhook.Prove(Named, Url, Now)!;

    [Theory]
    [InlineData(null)]
    [InlineData("not an address")]
    [InlineData("/events")]
    [InlineData("http://mim.interior.at.example/events")]
    [InlineData("https://mim.interior.at.example:8443/events")]
    [InlineData("https://user:word@mim.interior.at.example/events")]
    [InlineData("https://mim.interior.at.example/events#here")]
    [InlineData("https://127.0.0.1/events")]
    [InlineData("https://[2001:db8::1]/events")]
    [InlineData("https://2130706433/events")]
    [InlineData("https://intranet/events")]
    [InlineData("https://HUB.example/events")]
    [InlineData("ftp://mim.interior.at.example/events")]
    public void An_address_that_the_hub_does_not_call_is_refused(string? url)
    {
        var refused = KeepWebhook.Register(None, url, "hub.example").ShouldBeOfType<CaseDecision<Webhook>.Refused>().Why.ShouldHaveSingleItem();
        (refused.Rule, refused.Field).ShouldBe(("HOOK-1", "url"));
    }

    [Fact]
    public void An_address_that_is_too_long_is_refused() =>
        KeepWebhook.Register(None, $"https://mim.interior.at.example/{new string('x', 500)}", "hub.example").ShouldBeOfType<CaseDecision<Webhook>.Refused>();

    [Fact]
    public void Naming_the_same_address_again_changes_nothing_and_another_one_has_a_secret_of_its_own_and_must_be_proven()
    {
        (Named.State, Named.Url, Named.Secret, Named.Case).ShouldBe((WebhookState.Proposed, Url, 1, "webhook-AT"));
        KeepWebhook.Register(Proven, $" {Url} ", "hub.example").ShouldBeOfType<CaseDecision<Webhook>.Unchanged>();
        var moved = ((CaseDecision<Webhook>.Changed)KeepWebhook.Register(KeepWebhook.Rotate(Proven, Now)!, $"{Url}/new", "hub.example")).Next;
        (moved.State, moved.Secret, moved.ProvenAt).ShouldBe((WebhookState.Proposed, 3, null));
        moved.Secrets(Now).ShouldBe([3]);
    }

    [Fact]
    public void Once_proven_what_was_kept_is_sent_and_proving_again_or_another_address_changes_nothing()
    {
        var owed = Proven.Outbox.Messages.ShouldHaveSingleItem();
        (Proven.State, Proven.ProvenAt, owed.Queue, owed.Step, owed.To).ShouldBe((WebhookState.Active, Now, "webhooks", "webhookResume.20261129100000", "AT"));
        KeepWebhook.Prove(Proven, Url, Now).ShouldBeNull();
        KeepWebhook.Prove(Named, $"{Url}/other", Now).ShouldBeNull();
        KeepWebhook.Prove(None, "", Now).ShouldBeNull();
    }

    [Fact]
    public void After_a_change_both_secrets_sign_for_seven_days_and_a_second_change_waits_for_that()
    {
        var rotated = KeepWebhook.Rotate(Proven, Now)!;
        rotated.Secrets(Now.AddDays(7).AddSeconds(-1)).ShouldBe([2, 1]);
        rotated.Secrets(Now.AddDays(7)).ShouldBe([2]);
        KeepWebhook.Rotate(rotated, Now.AddDays(6)).ShouldBeNull();
        KeepWebhook.Rotate(rotated, Now.AddDays(7))!.Secrets(Now.AddDays(7)).ShouldBe([3, 2]);
        KeepWebhook.Rotate(None, Now).ShouldBeNull();
    }

    [Fact]
    public void What_is_taken_off_is_gone_and_its_secret_is_never_used_again()
    {
        var removed = KeepWebhook.Remove(Proven)!;
        (removed.State, removed.Url, removed.ProvenAt).ShouldBe((WebhookState.Removed, "", null));
        KeepWebhook.Remove(removed).ShouldBeNull();
        ((CaseDecision<Webhook>.Changed)KeepWebhook.Register(removed, Url, "hub.example")).Next.Secret.ShouldBe(2);
    }

    [Fact]
    public void One_that_takes_nothing_for_three_days_is_paused_and_the_state_is_told_once()
    {
        var failing = KeepWebhook.Hear(Proven, Failed(Now))!;
        failing.FailingSince.ShouldBe(Now);
        KeepWebhook.Hear(failing, Failed(Now.AddDays(3).AddSeconds(-1))).ShouldBeNull();
        KeepWebhook.Hear(failing, new WebhookAttempt(Now.AddDays(2), WebhookOutcome.Taken, 204))!.FailingSince.ShouldBeNull();
        var paused = KeepWebhook.Hear(failing, Failed(Now.AddDays(3)))!;
        (paused.State, paused.FailingSince, paused.Outbox.Messages[^1].Step).ShouldBe((WebhookState.Paused, Now, "webhookPaused.20261202100000"));
        KeepWebhook.Hear(paused, Failed(Now.AddDays(4))).ShouldBeNull();
        var again = KeepWebhook.Prove(paused, Url, Now.AddDays(5))!;
        (again.State, again.FailingSince).ShouldBe((WebhookState.Active, null));
        KeepWebhook.Hear(again, new WebhookAttempt(Now, WebhookOutcome.Taken, 200)).ShouldBeNull();
    }

    [Fact]
    public void One_that_says_it_is_gone_is_paused_at_once() =>
        KeepWebhook.Hear(Proven, new WebhookAttempt(Now, WebhookOutcome.Refused, 410))!.State.ShouldBe(WebhookState.Paused);

    [Fact]
    public void A_case_names_its_party_and_others_name_none()
    {
        Webhook.PartyOf("webhook-AT").ShouldBe(Austria);
        (Webhook.PartyOf("webhook-XX"), Webhook.PartyOf("MIM-AT-2026-0001")).ShouldBe((null, null));
        Proven.With(Outbox.Nothing(Now)).Outbox.Messages.ShouldBeEmpty();
    }

    private static WebhookAttempt Failed(DateTimeOffset at) => new(at, WebhookOutcome.Refused, 500);
}
