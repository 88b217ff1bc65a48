using System.Net;
using Microsoft.Azure.Cosmos;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Platform.Store.CosmosGateway;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Store;

/// <summary>The adapter under the real SDK, over a gateway of our own in process.</summary>
public sealed class CosmosDocumentStoreTests : DocumentStoreContract, IDisposable
{
    private readonly CosmosGatewayHandler gateway = new();
    private CosmosClient client = null!;

    // The key is 64 zero bytes: the gateway asks for none, the SDK wants one to sign with.
    internal static string ConnectionString { get; } = $"AccountEndpoint=http://gateway.test/;AccountKey={Convert.ToBase64String(new byte[64])}";

    public override Task DisposeAsync()
    {
        client.Dispose();
        return Task.CompletedTask;
    }

    public void Dispose() => gateway.Dispose();

    private protected override async Task<IDocumentStore> Open()
    {
        var settings = new CosmosSettings(null, ConnectionString, "hub");
        client = CosmosAccount.Connect(settings, () => new HttpClient(gateway, disposeHandler: false));
        await CosmosAccount.Create(client, settings.Database, default);
        return new CosmosDocumentStore(client.GetDatabase(settings.Database));
    }

    [Fact]
    public async Task A_throttled_request_is_tried_again_after_the_time_it_was_told()
    {
        var throttled = 0;
        gateway.Before = request => request.Writes && throttled++ < 3 ? GatewayAnswers.Throttled(TimeSpan.FromMilliseconds(5)) : null;

        (await Store.TryWrite(Key("1"), new Note("x"), null, default)).ShouldNotBeNull();

        throttled.ShouldBe(4);
    }

    [Fact]
    public async Task Endless_throttling_reaches_the_caller_and_nothing_was_written()
    {
        gateway.Before = request => request.Writes ? GatewayAnswers.Throttled(TimeSpan.FromMilliseconds(1)) : null;

        var error = await Should.ThrowAsync<CosmosException>(() => Store.TryWrite(Key("1"), new Note("x"), null, default));

        error.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await Store.Read<Note>(Key("1"), default)).ShouldBeNull();
    }

    [Theory]
    [InlineData(HttpStatusCode.RequestTimeout)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task A_write_whose_answer_got_lost_is_known_by_its_mark(HttpStatusCode lost)
    {
        LoseAnswersOfWrites(1, () => GatewayAnswers.Failure(lost, "x", "x"));
        var made = await Store.TryWrite(Key("1"), new Note("made"), null, default);
        (await Store.Read<Note>(Key("1"), default)).ShouldBe(new Versioned<Note>(new Note("made"), made.ShouldNotBeNull()));

        LoseAnswersOfWrites(1, () => GatewayAnswers.Failure(lost, "x", "x"));
        var replaced = await Store.TryWrite(Key("1"), new Note("replaced"), made, default);
        (await Store.Read<Note>(Key("1"), default)).ShouldBe(new Versioned<Note>(new Note("replaced"), replaced.ShouldNotBeNull()));
    }

    public static TheoryData<Exception> Broken { get; } = [new HttpRequestException("broken"), new TaskCanceledException("timed out")];

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_write_whose_connection_broke_is_known_by_its_mark(Exception broken)
    {
        LoseAnswersOfWrites(1, () => throw broken);

        var tag = await Store.TryWrite(Key("1"), new Note("made"), null, default);

        (await Store.Read<Note>(Key("1"), default)).ShouldBe(new Versioned<Note>(new Note("made"), tag.ShouldNotBeNull()));
    }

    [Fact]
    public async Task A_write_that_never_arrived_is_made_again()
    {
        var broken = 0;
        gateway.Before = request => request.Writes && broken++ == 0 ? GatewayAnswers.Failure(HttpStatusCode.RequestTimeout, "x", "x") : null;

        var tag = await Store.TryWrite(Key("1"), new Note("made"), null, default);

        (await Store.Read<Note>(Key("1"), default)).ShouldBe(new Versioned<Note>(new Note("made"), tag.ShouldNotBeNull()));
    }

    [Fact]
    public async Task A_write_that_never_arrives_is_given_up_after_three_tries_and_the_caller_hears_it()
    {
        var tries = 0;
        gateway.Before = request =>
        {
            if (!request.Writes)
                return null;
            tries++;
            return GatewayAnswers.Failure(HttpStatusCode.RequestTimeout, "x", "x");
        };

        var error = await Should.ThrowAsync<CosmosException>(() => Store.TryWrite(Key("1"), new Note("x"), null, default));

        error.StatusCode.ShouldBe(HttpStatusCode.RequestTimeout);
        tries.ShouldBe(3);
        (await Store.Read<Note>(Key("1"), default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_lost_answer_about_anothers_success_is_not_taken_for_ones_own()
    {
        var first = await Store.TryWrite(Key("1"), new Note("same"), null, default);
        await Store.TryWrite(Key("1"), new Note("same"), first, default);

        (await Store.TryWrite(Key("1"), new Note("same"), first, default)).ShouldBeNull("nothing was lost: someone was first");

        // The answer that would have said so is lost: whether ours came between can not be known, and the caller hears that.
        var lost = 0;
        gateway.Before = request => request.Writes && lost++ == 0 ? GatewayAnswers.Failure(HttpStatusCode.RequestTimeout, "x", "x") : null;
        var error = await Should.ThrowAsync<CosmosException>(() => Store.TryWrite(Key("1"), new Note("same"), first, default));
        error.StatusCode.ShouldBe(HttpStatusCode.RequestTimeout);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wherever_the_process_dies_while_it_erases_the_stub_is_there_in_the_end_and_the_content_is_deleted_not_overwritten(bool afterwards)
    {
        var died = 0;
        for (var failAt = 1; ; failAt++)
        {
            var key = Key($"erased-{failAt}");
            var tag = (await Store.TryWrite(key, new Note("secret"), null, default))!;
            var (calls, deleted) = (0, false);
            gateway.Before = request => ++calls > failAt || (calls == failAt && !afterwards) ? throw new SimulatedCrash() : null;
            gateway.After = (request, answer) =>
            {
                deleted |= request.Method == "DELETE" && request.Path[^1] == key.Id && answer.IsSuccessStatusCode;
                (request.Method == "PUT").ShouldBeFalse("writing over it would keep the version before");
                return calls == failAt && afterwards ? throw new SimulatedCrash() : answer;
            };
            var isErased = await Dies(() => Store.Erase(key, new Note("stub"), tag, default)) is false;
            (gateway.Before, gateway.After) = (_ => null, (_, answer) => answer);

            await ((IForgets)Store).Forget(default);
            await ((IForgets)Store).Forget(default);
            var stands = (await Store.Read<Note>(key, default)).ShouldNotBeNull($"{failAt}").Document.Text;
            stands.ShouldBe(deleted ? "stub" : "secret", $"{failAt}");
            (await Store.Query<ErasedDocument>(new DocumentQuery(Containers.Erasures), default).CountAsync()).ShouldBe(0);
            if (isErased)
                break;
            died++;
        }

        died.ShouldBe(4, "written aside, deleted, put back, struck off");
    }

    [Fact]
    public async Task A_store_that_refuses_to_delete_is_heard()
    {
        var tag = (await Store.TryWrite(Key("1"), new Note("secret"), null, default))!;
        gateway.Before = request => request.Method == "DELETE" ? GatewayAnswers.Failure(HttpStatusCode.Forbidden, "Forbidden", "no") : null;

        (await Should.ThrowAsync<CosmosException>(() => Store.Erase(Key("1"), new Note("stub"), tag, default))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_missing_container_is_an_error_and_no_missing_document()
    {
        var key = new DocumentKey("nowhere", "AT", "1");

        (await Should.ThrowAsync<CosmosException>(() => Store.Read<Note>(key, default))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await Should.ThrowAsync<CosmosException>(() => Store.TryWrite(key, new Note("x"), null, default));
        await Should.ThrowAsync<CosmosException>(async () => await Store.Query<Note>(new("nowhere"), default).ToListAsync());
    }

    [Fact]
    public async Task An_account_without_an_address_is_refused_clearly() =>
        await Should.ThrowAsync<ArgumentException>(() => Task.FromResult(CosmosAccount.Connect(new CosmosSettings(null, null, "hub"))));

    [Fact]
    public void By_identity_the_SDK_connects_directly()
    {
        using var direct = CosmosAccount.Connect(new CosmosSettings(new Uri("https://account.documents.azure.com"), null, "hub"));

        direct.ClientOptions.ConnectionMode.ShouldBe(ConnectionMode.Direct);
        direct.Endpoint.Host.ShouldBe("account.documents.azure.com");
    }

    private static async Task<bool> Dies(Func<Task<bool>> work)
    {
        try
        {
            (await work()).ShouldBeTrue();
            return false;
        }
        catch (Exception e) when (e is SimulatedCrash || e.InnerException is SimulatedCrash)
        {
            return true;
        }
    }

    private void LoseAnswersOfWrites(int times, Func<HttpResponseMessage> instead)
    {
        var lost = 0;
        gateway.After = (request, answer) => request.Writes && lost++ < times ? instead() : answer;
    }
}
