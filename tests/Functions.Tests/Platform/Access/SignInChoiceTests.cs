using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Access;

/// <summary>Which one way in the settings choose.</summary>
public sealed class SignInChoiceTests
{
    private static readonly SignInSettings.Oidc Oidc = new(new Uri("http://127.0.0.1:9/"), "urn:mim-hub", "roles");

    [Fact]
    public void The_developer_sign_in_exists_alone_and_only_while_nothing_else_is_set()
    {
        Chosen(new SignInSettings.Unset(), underFunctionsHost: false).ShouldBeOfType<DeveloperSignIn>();
        Chosen(new SignInSettings.Unset(), underFunctionsHost: true).ShouldBeOfType<NoSignIn>();
        Chosen(Oidc, underFunctionsHost: false).ShouldBeOfType<OidcSignIn>();
        Chosen(Oidc, underFunctionsHost: true).ShouldBeOfType<OidcSignIn>();
        Chosen(new SignInSettings.Platform(), underFunctionsHost: true).ShouldBeOfType<PlatformSignIn>();
    }

    [Fact]
    public void The_header_of_the_platform_is_not_believed_where_no_platform_stands_in_front() =>
        Should.Throw<SettingException>(() => Chosen(new SignInSettings.Platform(), underFunctionsHost: false))
            .Message.ShouldStartWith("PlatformAuthentication is true, but the hub runs alone");

    [Fact]
    public async Task Without_any_setting_the_Functions_host_lets_nobody_in_and_says_what_to_set()
    {
        var signIn = Chosen(new SignInSettings.Unset(), underFunctionsHost: true);
        var context = new DefaultHttpContext();
        context.Request.Headers.Authorization = "Developer contactPoint.AT";

        (await signIn.Read(context)).ShouldBeOfType<Attempt.Nobody>();
        signIn.HowTo.ToString().ShouldBe("Sign-in is not set up here: set PlatformAuthentication, or Oidc__Authority and Oidc__Audience.");
    }

    [Fact]
    public async Task With_an_authority_the_developer_sign_in_opens_nothing_and_a_silent_authority_is_said()
    {
        // Given a hub whose authority does not answer
        using var folder = new TempFolder();
        SampleForms.Directory("AT").Save(folder.Path);
        await using var hub = Hub.Build(
            new Settings { DataFolder = folder.Path, SignIn = Oidc }, "http://127.0.0.1:0", services => services.AddSingleton(TextWriter.Null));
        await hub.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(hub.Urls.First()) };

        // Then
        (await Status(client, "/api/communications", "Developer contactPoint.AT")).ShouldBe(HttpStatusCode.Unauthorized);
        (await Status(client, "/api/communications", "Bearer a.b.c")).ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await Status(client, "/sign-in", null)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("http://0.0.0.0:7071")]
    [InlineData("http://*:7071")]
    [InlineData("http://127.0.0.1:7071;http://10.1.2.3:7071")]
    public void Only_with_an_authority_may_the_hub_be_reached_from_other_machines(string urls)
    {
        var alone = new Settings { DataFolder = "data" };

        Should.Throw<SettingException>(() => Hub.MayListen(alone, urls)).Message.ShouldStartWith($"--urls {urls} is not an address");
        Should.NotThrow(() => Hub.MayListen(alone with { SignIn = Oidc }, urls));
        Should.NotThrow(() => Hub.MayListen(alone, "http://127.0.0.1:7071;http://localhost:1;http://[::1]:2"));
    }

    private static async Task<HttpStatusCode> Status(HttpClient client, string path, string? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }

    private static ISignIn Chosen(SignInSettings settings, bool underFunctionsHost) =>
        new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddSignIn(settings, underFunctionsHost)
            .BuildServiceProvider().GetRequiredService<ISignIn>();
}
