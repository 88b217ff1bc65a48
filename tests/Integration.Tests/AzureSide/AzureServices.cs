using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Azure.Cosmos;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Liaison;
using MimFunctions.Integration.Tests.Mail;
using MimFunctions.Integration.Tests.Store;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Platform.Queue.Broker;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.AzureSide;

/// <summary>
/// What the hub stands on in Azure, each from its nearest stand-in that runs here: Azurite, the Cosmos gateway, the AMQP broker, npm's
/// smtp-server with a certificate that the system trusts. The test sees into each with the hub's own adapters.
/// </summary>
internal sealed class AzureServices : IAsyncDisposable
{
    private const string Database = "mim";

    private readonly AzuriteProcess azurite;
    private readonly ServiceBusBroker bus;
    private readonly ServiceBusQueue queue;
    private readonly CosmosClient cosmosClient;

    private AzureServices(AzuriteProcess azurite, ServedGateway cosmos, ServiceBusBroker bus, MailServer mail)
    {
        (this.azurite, Cosmos, this.bus, Mail) = (azurite, cosmos, bus, mail);
        Settings = AllSettings();
        cosmosClient = CosmosAccount.Connect(new CosmosSettings(null, Settings["Cosmos"], Database));
        Documents = new CosmosDocumentStore(cosmosClient.GetDatabase(Database));
        Files = FileServices.Blobs(new BlobSettings(null, azurite.ConnectionString));
        queue = new ServiceBusQueue(ServiceBusNamespace.Open(new ServiceBusSettings(null, bus.ConnectionString)), TimeSpan.FromMilliseconds(300));
    }

    /// <summary>The app settings, by the names of local.settings.sample.json.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; }

    /// <summary>The data folder, in which nothing may be left.</summary>
    public TempFolder Data { get; } = new();

    public ServedGateway Cosmos { get; }

    public MailServer Mail { get; }

    public IDocumentStore Documents { get; }

    public IFileStore Files { get; }

    public IQueue Queue => queue;

    /// <summary>Starts them all, with this directory in the container <c>config</c>.</summary>
    public static async Task<AzureServices> Start(ContactDirectory directory)
    {
        var (azurite, cosmos, mail) = (AzuriteProcess.Start(), ServedGateway.Start(), MailServer.Start());
        var services = new AzureServices(await azurite, await cosmos, ServiceBusBroker.Start(TimeProvider.System), await mail);
        await CosmosAccount.Create(services.cosmosClient, Database, default);
        await services.Files.Write("directory.json", JsonSerializer.SerializeToUtf8Bytes(directory, HubJson.Readable), "application/json", default);
        return services;
    }

    /// <summary>A report on the semester that is over by the clock of the process: without one there is nothing to draw up.</summary>
    public async Task HaveReportOnLastSemester()
    {
        var last = (SummaryName.Semester)DueSummaries.OfSemesters(DateTimeOffset.UtcNow)[0];
        var report = new LiaisonReport(
            new ReportNumber(MemberState.FromCode("BE")!, last.Year, 1), last.Of, Country.Find("SN")!, null, last.Begin.AddDays(30), "digest",
            new FormFields([]), [], [], Outbox.Nothing(last.Begin.AddDays(30)));
        (await Documents.TryWrite(LiaisonKeys.Of(report), report, null, default)).ShouldNotBeNull();
    }

    public async ValueTask DisposeAsync()
    {
        cosmosClient.Dispose();
        await Mail.DisposeAsync();
        await queue.DisposeAsync();
        await bus.DisposeAsync();
        await Cosmos.DisposeAsync();
        await azurite.DisposeAsync();
        Data.Dispose();
    }

    private Dictionary<string, string> AllSettings()
    {
        using var signing = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new(Mail.Settings)
        {
            ["Storage"] = azurite.ConnectionString,
            ["Cosmos"] = $"AccountEndpoint={Cosmos.Address};AccountKey={Convert.ToBase64String(new byte[64])}",
            ["CosmosDatabase"] = Database,
            ["ServiceBus"] = bus.ConnectionString,
            ["ReceiptSigningKey"] = signing.ExportPkcs8PrivateKeyPem(),
            ["ReplyLinkKey"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
            ["PublicUrl"] = "https://mim.example",
        };
    }
}
