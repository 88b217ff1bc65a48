using System.Text.RegularExpressions;
using MimFunctions.Integration.Tests.Bicep;
using MimFunctions.Integration.Tests.Worker;

namespace MimFunctions.Integration.Tests.Azd;

/// <summary>What <c>azure.yaml</c> tells azd fits the templates and the project.</summary>
public sealed class AzureYamlTests
{
    private static readonly string Yaml = File.ReadAllText(Path.Combine(BuiltHub.Root, "azure.yaml"));

    [BicepFact]
    public async Task Azd_finds_the_app_by_the_name_of_its_service()
    {
        var deployment = await Deployment.Of("test");

        var tagged = deployment.Resources.Where(resource => resource.Json.TryGetProperty("tags", out var tags) && tags.TryGetProperty("azd-service-name", out _));

        tagged.ShouldHaveSingleItem().Type.ShouldBe("Microsoft.Web/sites");
        tagged.Single().Json.At("tags.azd-service-name").GetString().ShouldBe(Said(@"^services:\n  (\w+):$"));
    }

    [Fact]
    public void Azd_finds_the_parameters_and_the_package()
    {
        File.Exists(Path.Combine(BuiltHub.Root, Said("^  path: (.+)$"), Said("^  module: (.+)$") + ".bicepparam")).ShouldBeTrue();
        var profile = File.ReadAllText(Path.Combine(BuiltHub.Root, Said("^    project: (.+)$"), "Properties", "PublishProfiles", "azure.pubxml"));
        profile.ShouldContain($"../{Said("^    dist: (.+)$")}/</PublishDir>");
        Regex.Count(Yaml, "run: dotnet publish -p:PublishProfile=azure$", RegexOptions.Multiline).ShouldBe(2);
    }

    [BicepFact]
    public async Task Hooks_read_what_the_deployment_gives_back()
    {
        var outputs = (await CompiledTemplate.Main).At("outputs").EnumerateObject().Select(output => output.Name).ToArray();

        var hooks = Regex.Matches(Yaml, @"^    run: (infra/.+)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value).ToArray();

        hooks.ShouldBe(["infra/azd/awake.sh", "infra/azd/secrets.sh"]);
        hooks.SelectMany(hook => Regex.Matches(File.ReadAllText(Path.Combine(BuiltHub.Root, hook)), @"\$\{([a-z]+[A-Z]\w+):").Select(match => match.Groups[1].Value))
            .ShouldBe(["appAddress", "vaultName"]);
        outputs.ShouldContain("appAddress");
        outputs.ShouldContain("vaultName");
    }

    [Fact]
    public void The_drop_is_connected_after_the_package_is_there()
    {
        Regex.Matches(Yaml, "^    - azd: (.+)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value)
            .ShouldBe(["provision", "deploy --all", "env set MIM_PACKAGE_IS_DEPLOYED true", "provision"]);
        File.ReadAllText(Path.Combine(InfraFolder.Source, "environments", "dev.bicepparam"))
            .ShouldContain("param packageIsDeployed = bool(readEnvironmentVariable('MIM_PACKAGE_IS_DEPLOYED', 'false'))");
    }

    private static string Said(string pattern) => Regex.Matches(Yaml, pattern, RegexOptions.Multiline).ShouldHaveSingleItem().Groups[1].Value;
}
