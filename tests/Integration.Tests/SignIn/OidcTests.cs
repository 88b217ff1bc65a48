using System.Net;
using System.Text.Json.Nodes;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.SignIn;

/// <summary>Tokens of a real authorization server, and what attackers make of them.</summary>
public sealed class OidcTests
{
    [NodeFact]
    public async Task A_token_of_the_authority_signs_in_with_its_roles()
    {
        await using var authority = await AuthorizationServer.Start();
        await using var hub = await OidcHub.Start(authority.Issuer);

        (await hub.Ask(await authority.Token("at-contact-point"))).Status.ShouldBe(HttpStatusCode.OK);
        (await hub.Ask(await authority.Token("one-role-as-text"))).Status.ShouldBe(HttpStatusCode.OK);
        var (status, detail) = await hub.Ask(await authority.Token("without-roles"));
        status.ShouldBe(HttpStatusCode.Forbidden);
        detail.ShouldStartWith("This needs the role contactPoint.{state} or expert.{state}");
        detail.ShouldEndWith("You hold no role.");
        (await hub.Ask(null)).ShouldBe((HttpStatusCode.Unauthorized, $"Send a bearer token of {authority.Issuer} for urn:mim-hub."));
        (await hub.Ask(null, "/api/keys")).Status.ShouldBe(HttpStatusCode.OK);
        (await hub.Ask(null, "/sign-in")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [NodeFact]
    public async Task A_system_of_a_state_signs_in_with_credentials_of_its_own_and_hands_in_a_form()
    {
        await using var authority = await AuthorizationServer.Start();
        await using var hub = await OidcHub.Start(authority.Issuer);
        var token = await authority.Token("at-system");

        var (status, outcome) = await hub.Send(token, "/api/forms/AT?name=form.json", SampleForms.File(SampleForms.Json("AT", "Draft on reception")));

        status.ShouldBe(HttpStatusCode.Created, outcome);
        outcome.ShouldContain("MIM-AT-");
        (await hub.Ask(token)).Status.ShouldBe(HttpStatusCode.OK);
        (await hub.Ask(token, "/api/webhook")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await hub.Send(token, "/api/forms/DE?name=form.json", SampleForms.File(SampleForms.Json("DE", "Another")))).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [NodeFact]
    public async Task A_token_that_proves_nothing_is_refused_with_the_reason()
    {
        await using var authority = await AuthorizationServer.Start();
        await using var hub = await OidcHub.Start(authority.Issuer);
        var genuine = await authority.Token("at-contact-point");
        var hourAgo = DateTimeOffset.UtcNow.AddHours(-1).ToUnixTimeSeconds();
        (await hub.Ask(await authority.Sign([]))).Status.ShouldBe(HttpStatusCode.OK);

        (string Token, string Reason)[] hostile =
        [
            (await authority.Sign(new JsonObject { ["iat"] = hourAgo, ["exp"] = hourAgo + 600 }), "The token has expired."),
            (await authority.Sign(new JsonObject { ["nbf"] = hourAgo + 7000, ["exp"] = hourAgo + 9000 }), "The token is not valid yet."),
            (await authority.Sign(new JsonObject { ["exp"] = null }), "The token never expires."),
            (await authority.Token("at-contact-point", "urn:another-program"), "The token is meant for another audience."),
            (await authority.Sign(new JsonObject { ["iss"] = "https://evil.example" }), "The token is of another issuer."),
            (await authority.Sign(new JsonObject { ["sub"] = "" }), "The token names no subject."),
            (ForgedToken.Unsigned(genuine), "The signature of the token is wrong."),
            (ForgedToken.SignedWithPublicKey(genuine, await authority.PublicKey()), "The signature of the token is wrong."),
            (ForgedToken.WithRole(genuine, "administrator"), "The signature of the token is wrong."),
            ("a.b.c", "The token can't be read."),
            ("", "The header Authorization holds no single bearer token."),
        ];

        foreach (var (token, reason) in hostile)
        {
            var (status, detail) = await hub.Ask(token);
            detail.ShouldStartWith(reason, customMessage: token);
            status.ShouldBe(HttpStatusCode.Unauthorized);
        }
    }

    [NodeFact]
    public async Task After_a_change_of_keys_the_first_new_token_is_taken_and_old_ones_are_not()
    {
        // Given a hub that knows the keys
        await using var authority = await AuthorizationServer.Start();
        await using var hub = await OidcHub.Start(authority.Issuer);
        var old = await authority.Token("at-contact-point");
        (await hub.Ask(old)).Status.ShouldBe(HttpStatusCode.OK);

        // When the authority takes them back
        await authority.Rotate();

        // Then
        (await hub.Ask(await authority.Token("at-contact-point"))).Status.ShouldBe(HttpStatusCode.OK);
        (await hub.Ask(old)).ShouldSatisfyAllConditions(
            answer => answer.Status.ShouldBe(HttpStatusCode.Unauthorized),
            answer => answer.Detail.ShouldStartWith("The token is signed with a key that the authority does not publish."));
    }

    [NodeFact]
    public async Task A_token_of_another_server_is_refused()
    {
        await using var authority = await AuthorizationServer.Start();
        await using var another = await AuthorizationServer.Start();
        await using var hub = await OidcHub.Start(authority.Issuer);

        var (status, _) = await hub.Ask(await another.Token("at-contact-point"));

        status.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
