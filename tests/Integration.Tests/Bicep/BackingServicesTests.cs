using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;

namespace MimFunctions.Integration.Tests.Bicep;

/// <summary>Queues, documents, events and alerts that a deployment makes are those that the code uses.</summary>
public sealed class BackingServicesTests
{
    private const string DocumentContainers = "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers";

    private const string Misplaced = nameof(IngestMisplacedFile);

    private static readonly FunctionTable Functions = FunctionTable.OfProgram();

    [BicepFact]
    public async Task The_queues_are_those_that_functions_take_messages_from()
    {
        var queues = await All("Microsoft.ServiceBus/namespaces/queues");

        queues.Select(queue => queue.ShortName)
            .ShouldBe(Functions.With<Trigger.Queue>().Select(it => it.Trigger.QueueName), ignoreOrder: true);
    }

    [BicepFact]
    public async Task A_queue_forgets_no_id_within_ten_minutes_and_puts_dead_letters_aside()
    {
        foreach (var queue in await All("Microsoft.ServiceBus/namespaces/queues"))
        {
            queue["maxDeliveryCount"].GetInt32().ShouldBe(IQueue.MostDeliveries);
            queue["requiresDuplicateDetection"].GetBoolean().ShouldBeTrue();
            Span(queue["duplicateDetectionHistoryTimeWindow"]).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromMinutes(10));
            Span(queue["lockDuration"]).ShouldBeLessThanOrEqualTo(TimeSpan.FromMinutes(5));
            queue["deadLetteringOnMessageExpiration"].GetBoolean().ShouldBeTrue();
        }
    }

    [BicepFact]
    public async Task The_containers_of_documents_are_those_of_the_code()
    {
        (await All(DocumentContainers)).Select(container => container.ShortName).ShouldBe(Containers.All, ignoreOrder: true);
    }

    [BicepFact]
    public async Task What_is_indexed_is_what_the_code_queries_by()
    {
        var containers = await All(DocumentContainers);

        // A document lies below "doc" (CosmosEnvelope).
        containers.SelectMany(container => Paths(container, "includedPaths").Select(path => (container.ShortName, path)))
            .ShouldBe(
                Containers.QueriedPaths.Select(it => (it.Container, Indexed(it.Container, it.Path))).Distinct()
                    .Concat(Containers.Lists.Select(it => (it.Container, $"/doc/{it.Path}/[]/?"))),
                ignoreOrder: true);
        containers.ShouldAllBe(container => Paths(container, "excludedPaths").SequenceEqual(new[] { "/*" }));
    }

    /// <summary>What has a value for each of several keys is indexed with all of them.</summary>
    private static string Indexed(string container, string path) => Containers.Keyed.Any(kept => kept.Container == container && path.StartsWith($"{kept.Path}.", StringComparison.Ordinal))
        ? $"/doc/{path.Split('.')[0]}/*"
        : $"/doc/{path.Replace('.', '/')}/?";

    [BicepFact]
    public async Task Documents_are_partitioned_as_the_code_writes_them_and_never_expire()
    {
        var partition = HubJson.Options.PropertyNamingPolicy!.ConvertName(nameof(CosmosEnvelope<string>.Pk));

        foreach (var container in await All(DocumentContainers))
        {
            container["resource.partitionKey.paths"].Texts().ShouldBe([$"/{partition}"]);
            container["resource"].TryGetProperty("defaultTtl", out _).ShouldBeFalse();
        }
    }

    [BicepFact]
    public async Task The_hub_may_do_with_documents_what_it_does_and_delete_none()
    {
        var role = (await Deployment.Of("test")).The("Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions");

        var actions = role["permissions"].EnumerateArray().SelectMany(permission => permission.At("dataActions").Texts()).ToArray();
        actions.ShouldContain("Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers/items/create");
        actions.ShouldNotContain(action => action.Contains("delete", StringComparison.Ordinal) || action.Contains('*'));
    }

    [BicepFact]
    public async Task Each_function_of_the_drop_hears_of_its_own_folder()
    {
        var subscriptions = (await All("Microsoft.EventGrid/systemTopics/eventSubscriptions")).Where(it => it["destination.endpointType"].GetString() == "WebHook").ToArray();

        var (misplaced, forms) = (subscriptions.Where(it => it.ShortName.StartsWith(Misplaced, StringComparison.Ordinal)).ToArray(), FolderPatterns());
        subscriptions.Except(misplaced).Select(it => (it.ShortName, Folders(it).ShouldHaveSingleItem()))
            .ShouldBe(forms.Select(it => (it.Function, $"/{it.Folder}/")), ignoreOrder: true);
        // W-13: what is in none of those folders, and what is in one that has no state above it.
        Folders(misplaced.Single(it => Operator(it) == "StringNotContains")).ShouldBe(forms.Select(it => $"/{it.Folder}/"), ignoreOrder: true);
        Folders(misplaced.Single(it => Operator(it) == "StringBeginsWith")).ShouldBe(forms.Select(it => $"/blobServices/default/containers/drop/blobs/{it.Folder}/"), ignoreOrder: true);
        misplaced.Length.ShouldBe(2);
        foreach (var subscription in subscriptions)
        {
            // The address that the blobs extension of the Functions host listens on, by the name the host knows the function by.
            var address = subscription["destination.properties.endpointUrl"].GetString()!;
            address.ShouldContain("https://{0}/runtime/webhooks/blobs?functionName=Host.Functions.{1}&code={2}");
            address.ShouldContain($"'{(misplaced.Contains(subscription) ? Misplaced : subscription.ShortName)}', listKeys(");
            address.ShouldContain("systemKeys.blobs_extension");
            subscription["filter.subjectBeginsWith"].GetString().ShouldBe($"/blobServices/default/containers/{DropPath.Prefix.TrimEnd('/')}/blobs/");
            subscription["filter.includedEventTypes"].Texts().ShouldBe(["Microsoft.Storage.BlobCreated"]);
        }
    }

    [BicepFact]
    public async Task Before_the_package_runs_nobody_is_told_of_drops()
    {
        var first = await Deployment.FirstOf("test");

        first.All("Microsoft.EventGrid/systemTopics/eventSubscriptions").ShouldNotContain(it => it["destination.endpointType"].GetString() == "WebHook");
        first.The("Microsoft.Web/sites").Name.ShouldNotBeEmpty();
    }

    [BicepFact]
    public async Task Every_timer_is_watched_and_alerts_name_functions_there_are()
    {
        var queries = (await All("Microsoft.Insights/scheduledQueryRules")).Select(rule => rule["criteria.allOf"][0].At("query").GetString()!).ToArray();
        var named = queries.Where(query => query.Contains("AppRequests", StringComparison.Ordinal))
            .SelectMany(query => Regex.Matches(query, "\"(\\w+)\"").Select(name => name.Groups[1].Value)).ToHashSet();

        named.Except(Functions.Functions.Select(function => function.Name)).ShouldBeEmpty();
        Functions.With<Trigger.Timer>().Select(it => it.Function.Name).Except(named).ShouldBeEmpty();
    }

    [BicepFact]
    public async Task There_is_a_container_for_every_place_that_files_go_to()
    {
        var containers = (await All("Microsoft.Storage/storageAccounts/blobServices/containers"))
            .Where(container => container.Name.StartsWith("mimfiles", StringComparison.Ordinal)).Select(container => container.ShortName).ToArray();

        containers.ShouldBe(["audit", "config", "drop", "originals", "quarantine", "receipts", "summaries"]);
        containers.ShouldContain(FilePath.RootContainer);
        containers.Select(name => $"{name}/").ShouldContain(StoredSeal.Folder);
        containers.Select(name => $"{name}/").ShouldContain(DropPath.Prefix);
    }

    private static async Task<IReadOnlyList<DeployedResource>> All(string type)
    {
        var resources = (await Deployment.Of("test")).All(type);
        resources.ShouldNotBeEmpty(type);
        return resources;
    }

    private static TimeSpan Span(JsonElement duration) => XmlConvert.ToTimeSpan(duration.GetString()!);

    private static IEnumerable<string> Paths(DeployedResource container, string which) =>
        container[$"resource.indexingPolicy.{which}"].EnumerateArray().Select(path => path.At("path").GetString()!);

    private static (string Function, string Folder)[] FolderPatterns() =>
        [.. Functions.With<Trigger.Blob>().Where(it => it.Function.Name != Misplaced).Select(it => (it.Function.Name, it.Trigger.Pattern.Text.Split('/')[2]))];

    private static string Operator(DeployedResource subscription) =>
        subscription["filter.advancedFilters"].EnumerateArray().Single().At("operatorType").GetString()!;

    private static IEnumerable<string> Folders(DeployedResource subscription) =>
        subscription["filter.advancedFilters"].EnumerateArray().SelectMany(filter => filter.At("values").Texts());
}
