using System.Text.RegularExpressions;
using MimFunctions.Files;
using MimFunctions.Hosting;
using MimFunctions.Intake;
using MimFunctions.Queue;
using MimFunctions.Store;

namespace MimFunctions.Tests.Infra;

/// <summary>Queues, documents and events in the templates are those that the code uses.</summary>
public sealed class BackingServicesTests
{
    private static readonly FunctionTable Functions = FunctionTable.Discover(typeof(Hub).Assembly);

    [Fact]
    public void The_queues_are_those_that_functions_take_messages_from()
    {
        var queues = Template.Module("queues").From("var queues = [").All("^  '(.+)'$");

        queues.ShouldBe(Functions.With<Trigger.Queue>().Select(it => it.Trigger.QueueName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_queue_forgets_no_id_within_ten_minutes_and_puts_dead_letters_aside()
    {
        var queue = Template.Module("queues");

        queue.All(@"maxDeliveryCount: (\d+)").ShouldBe([IQueue.MostDeliveries.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        queue.All("requiresDuplicateDetection: (.+)").ShouldBe(["true"]);
        System.Xml.XmlConvert.ToTimeSpan(queue.All("duplicateDetectionHistoryTimeWindow: '(.+)'").Single()).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromMinutes(10));
        System.Xml.XmlConvert.ToTimeSpan(queue.All("lockDuration: '(.+)'").Single()).ShouldBeLessThanOrEqualTo(TimeSpan.FromMinutes(5));
        queue.All("deadLetteringOnMessageExpiration: (.+)").ShouldBe(["true"]);
        queue.All("disableLocalAuth: (.+)").ShouldBe(["true"]);
    }

    [Fact]
    public void The_containers_of_documents_are_those_of_the_code()
    {
        IndexedPaths().Select(it => it.Container).ShouldBe(Containers.All.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_indexed_is_what_the_code_queries_by()
    {
        var indexed = IndexedPaths().SelectMany(it => it.Paths.Select(path => (it.Container, path)));

        indexed.ShouldBe(Containers.QueriedPaths.OrderBy(it => it.Container, StringComparer.Ordinal).ThenBy(it => it.Path, StringComparer.Ordinal));
        Template.Module("cosmos-containers").Text.ShouldContain("path: '/doc/${replace(path, '.', '/')}/?'");
        Template.Module("cosmos-containers").All(@"excludedPaths: \[\s+\{\s+path: '(.+)'").ShouldBe(["/*"]);
    }

    [Fact]
    public void Documents_are_partitioned_as_the_code_writes_them_and_never_expire()
    {
        var containers = Template.Module("cosmos-containers");

        var partition = typeof(CosmosEnvelope<string>).GetProperty(nameof(CosmosEnvelope<string>.Pk))!.Name;
        containers.All("paths: \\['(.+)'\\]").ShouldBe([$"/{HubJson.Options.PropertyNamingPolicy!.ConvertName(partition)}"]);
        containers.All("^ +(defaultTtl:.*)").ShouldBeEmpty();
    }

    [Fact]
    public void The_hub_may_do_with_documents_what_it_does_and_delete_none()
    {
        var actions = Template.Module("cosmos-role").All("'Microsoft.DocumentDB/databaseAccounts/(.+)'$");

        actions.ShouldContain("sqlDatabases/containers/items/create");
        actions.ShouldNotContain(action => action.Contains("delete", StringComparison.Ordinal) || action.Contains('*'));
    }

    [Fact]
    public void Each_function_of_the_drop_hears_of_its_own_folder()
    {
        var told = Regex.Matches(Template.Module("drop-events").Text, @"\{ name: '(\w+)', folder: '(\w+)' \}").Select(it => (it.Groups[1].Value, it.Groups[2].Value));

        told.ShouldBe(Functions.With<Trigger.Blob>().Select(it => (it.Function.Name, Folder(it.Trigger.Pattern.Text))));
    }

    [Fact]
    public void Every_timer_is_watched_and_alerts_name_functions_there_are()
    {
        var named = Template.Module("log-alerts").All("^    query: '(.+)'$").SelectMany(query => new Template(query).All("\"(\\w+)\"")).ToHashSet();

        named.Except(Functions.Functions.Select(function => function.Name)).ShouldBeEmpty();
        Functions.With<Trigger.Timer>().Select(it => it.Function.Name).Except(named).ShouldBeEmpty();
    }

    [Fact]
    public void There_is_a_container_for_every_place_that_files_go_to()
    {
        var containers = new Template(Template.Module("backing-services").All(@"containers: \[('audit'.+)\]").Single()).All("'(\\w+)'");

        containers.ShouldBe(["audit", "config", "drop", "originals", "quarantine", "receipts", "summaries"]);
        containers.ShouldContain(FilePath.RootContainer);
        containers.Select(name => $"{name}/").ShouldContain(MimFunctions.Audit.StoredSeal.Folder);
        containers.Select(name => $"{name}/").ShouldContain(DropPath.Prefix);
    }

    /// <summary><c>drop/{state}/measures/{name}</c> is about <c>measures</c>.</summary>
    private static string Folder(string pattern) => pattern.Split('/')[2];

    private static IReadOnlyList<(string Container, IReadOnlyList<string> Paths)> IndexedPaths() =>
    [
        .. Regex.Matches(Template.Module("cosmos-containers").From("var containers = [").Text, @"^  \{ name: '(\w+)', indexed: \[(.*)\] \}$", RegexOptions.Multiline)
            .Select(it => (it.Groups[1].Value, new Template(it.Groups[2].Value).All("'([\\w.]+)'"))),
    ];
}
