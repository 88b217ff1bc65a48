using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Domain.Owing;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Features.Measures.Telling;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Operating;

/// <summary>What a running hub says of mailboxes that can't be reached.</summary>
public sealed class MailboxesApiTests(MailboxesApiTests.WithBounces bounced) : IClassFixture<MailboxesApiTests.WithBounces>, IDisposable
{
    private readonly HttpClient client = new() { BaseAddress = bounced.Address, DefaultRequestHeaders = { Authorization = As("administrator") } };

    public void Dispose() => client.Dispose();

    [Fact]
    public async Task The_mailboxes_of_a_party_are_named_by_their_place_and_never_by_address()
    {
        SignInAs("contactPoint.DE");

        var said = await client.GetStringAsync("/api/mailboxes?party=de");

        said.ShouldNotContain("@");
        Snapshot.Match(said);
    }

    [Theory]
    [InlineData("administrator", 2)]
    [InlineData("contactPoint.DE", 1)]
    [InlineData("contactPoint.AT", 0)]
    [InlineData("commission", 0)]
    public async Task Without_a_party_an_administrator_sees_all_and_others_their_own(string role, int flagged)
    {
        SignInAs(role);

        (await client.GetStringAsync("/api/mailboxes")).Split("\"reachable\": false").Length.ShouldBe(1 + flagged);
    }

    [Theory]
    [InlineData("contactPoint.FR", "DE", HttpStatusCode.Forbidden)]
    [InlineData("commission", "DE", HttpStatusCode.Forbidden)]
    [InlineData("expert.DE", "DE", HttpStatusCode.Forbidden)]
    [InlineData("contactPoint.DE", "DE", HttpStatusCode.OK)]
    [InlineData("commission", "COM", HttpStatusCode.OK)]
    [InlineData("administrator", "FR", HttpStatusCode.OK)]
    public async Task The_mailboxes_of_another_party_are_not_shown(string role, string party, HttpStatusCode expected)
    {
        SignInAs(role);

        using var answer = await client.GetAsync($"/api/mailboxes?party={party}");

        answer.StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task A_party_that_is_not_listed_is_a_problem_in_words()
    {
        using var answer = await client.GetAsync("/api/mailboxes?party=XX");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("The directory has no party “XX”.");
    }

    [Fact]
    public async Task The_deliveries_of_a_communication_say_which_mailbox_is_not_reachable()
    {
        var (german, greek) = (AddresseeKey.For("DE", "mim@interior.de.example"), AddresseeKey.For("EL", "mim@interior.el.example"));
        await bounced.Services.GetRequiredService<IDocumentStore>().Have(Communications.New(
            outbox: Outbox.Owing(WithBounces.At, [new("m1", Steps.MailQueue, Steps.Communication, german), new("m2", Steps.MailQueue, Steps.Communication, greek)])));

        var said = await client.GetStringAsync("/api/communications/MIM-AT-2026-0007/deliveries");

        said.Split("\"mailbox\": \"mailbox not reachable since 5 March 2026\"").Length.ShouldBe(2);
    }

    private static AuthenticationHeaderValue As(string role) => new("Developer", role);

    private void SignInAs(string role) => client.DefaultRequestHeaders.Authorization = As(role);

    /// <summary>A hub that heard of mailboxes that can't be reached; none of the tests changes what it says of them.</summary>
    public sealed class WithBounces : IAsyncLifetime
    {
        internal static readonly DateTimeOffset At = new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero);

        private readonly TempFolder folder = new();
        private WebApplication hub = null!;

        internal Uri Address => new(hub.Urls.First());

        internal IServiceProvider Services => hub.Services;

        public async Task InitializeAsync()
        {
            hub = Hub.Build(new Settings { DataFolder = folder.Path }, "http://127.0.0.1:0", services => services.AddSingleton(TextWriter.Null));
            await hub.Services.GetRequiredService<IFileStore>().Write(DirectoryFile.Path, SampleDirectory.Bytes(), "application/json", default);
            await hub.StartAsync();
            await Follow("DE", "mim@interior.de.example", new MailStatus.Bounced(At, BounceKind.Hard, "The addressee's server refused it: 550 (address)"));
            await Follow("DE", "mim-deputy@interior.de.example", new MailStatus.Delivered(At));
            await Follow("FR", "mim@interior.fr.example", new MailStatus.Bounced(At, BounceKind.Hard, "550"));
            await Follow("DE", "left@interior.de.example", new MailStatus.Dead(At, "550"));
        }

        public async Task DisposeAsync()
        {
            await hub.StopAsync();
            await hub.DisposeAsync();
            folder.Dispose();
        }

        private Task Follow(string party, string email, MailStatus status) => hub.Services.GetRequiredService<MailEnd>().Follow(
            new MailRecord("m", "digest-2026-03-05", Steps.Digest, AddresseeKey.For(party, email), At, 1, status, []), default);
    }
}
