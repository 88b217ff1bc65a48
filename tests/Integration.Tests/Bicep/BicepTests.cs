using System.Text.RegularExpressions;

namespace MimFunctions.Integration.Tests.Bicep;

/// <summary>The templates as the Bicep compiler judges them: names, types and properties of every resource, its rules of style, its form.</summary>
public sealed class BicepTests
{
    [BicepFact]
    public async Task The_parameters_of_each_environment_are_those_there_are_and_all_that_must_be_set()
    {
        using var copy = InfraFolder.Copy();

        await BicepCompiler.RunWithoutWarning(copy.Path, ["build-params", "--pattern", "environments/*.bicepparam", "--no-restore"]);

        foreach (var environment in InfraFolder.Environments)
            (await File.ReadAllTextAsync(copy[$"environments/{environment}.json"])).ShouldContain("environmentName");
    }

    [Fact]
    public void There_are_three_environments() => InfraFolder.Environments.ShouldBe(["dev", "prod", "test"]);

    [BicepFact]
    public async Task No_file_breaks_a_rule_of_the_linter() =>
        await BicepCompiler.RunWithoutWarning(InfraFolder.Source, ["lint", "--pattern", "**/*.bicep", "--no-restore"]);

    [BicepFact]
    public async Task Every_file_is_formatted()
    {
        using var copy = InfraFolder.Copy();

        await BicepCompiler.RunWithoutWarning(copy.Path, ["format", "--pattern", "**/*.bicep*"]);

        InfraFolder.Read(copy.Path).ShouldBe(InfraFolder.Read(InfraFolder.Source), ignoreOrder: true);
    }

    [BicepFact]
    public async Task A_fault_in_a_module_is_found()
    {
        // Given: what no grammar sees, only types
        using var copy = InfraFolder.Copy();
        var queues = copy["modules/queues.bicep"];
        await File.WriteAllTextAsync(queues, (await File.ReadAllTextAsync(queues)).Replace("maxDeliveryCount: 10", "maxDeliveryCount: 'ten'", StringComparison.Ordinal));

        // When
        var run = await BicepCompiler.Try(copy.Path, ["build", "main.bicep", "--no-restore", "--stdout"]);

        // Then
        run.Complaints.ShouldContain("queues.bicep");
        run.Complaints.ShouldContain("BCP036");
    }

    [BicepFact]
    public async Task The_template_compiles_without_a_warning_and_asks_nobody_outside()
    {
        var compiled = await CompiledTemplate.Whole;

        compiled.Json.At("resources").ToString().ShouldContain("Microsoft.Web/sites");
        compiled.Run.Complaints.ShouldBeEmpty();
        compiled.AskedOutside.ShouldBeFalse();
    }

    [Fact]
    public void No_module_comes_from_a_registry_and_none_lies_unused()
    {
        var files = InfraFolder.Read(InfraFolder.Source);
        var named = files.SelectMany(file => Regex.Matches(file.Value, @"(?:^module \w+|from|^using) '([^']+)'", RegexOptions.Multiline)
            .Select(match => Beside(file.Key, match.Groups[1].Value))).ToHashSet();

        named.Except(files.Keys).ShouldBeEmpty();
        files.Keys.Except(named).Where(file => file.EndsWith(".bicep", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static string Beside(string file, string name) =>
        Path.GetRelativePath("/", Path.Combine("/", Path.GetDirectoryName(file)!, name)).Replace('\\', '/');
}
