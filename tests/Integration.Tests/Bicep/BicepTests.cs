namespace MimFunctions.Integration.Tests.Bicep;

/// <summary>
/// What the Bicep compiler would say first, said without it, as it can't be had here: syntax, names, parameters and outputs. Types of values
/// are not judged.
/// </summary>
public sealed class BicepTests
{
    /// <summary>Functions and namespaces of the language that the templates call.</summary>
    private static readonly string[] Language =
    [
        "resourceGroup", "subscription", "environment", "uniqueString", "guid", "take", "empty", "union", "replace", "string", "bool", "min",
        "cidrSubnet", "resourceId", "subscriptionResourceId", "listKeys", "readEnvironmentVariable",
        "description", "allowed", "minValue", "maxValue", "minLength", "maxLength", "export",
    ];

    [NodeFact]
    public async Task Every_file_can_be_read()
    {
        var files = await BicepFile.ReadAll();

        files.Values.SelectMany(file => file.Faults.Select(fault => $"{file.File}: {fault}")).ShouldBeEmpty();
        files.Keys.ShouldContain("main.bicep");
    }

    [NodeFact]
    public async Task Every_name_is_declared()
    {
        var files = await BicepFile.ReadAll();

        Each(files, file => file.Used.Except(Declared(file)).Except(Language)).ShouldBeEmpty();
    }

    [NodeFact]
    public async Task Nothing_is_declared_in_vain()
    {
        var files = await BicepFile.ReadAll();

        Each(Templates(files), file => file.Parameters.Select(parameter => parameter.Name)
            .Concat(file.Variables)
            .Concat(file.Imports.SelectMany(import => import.Names))
            .Concat(file.Resources.Where(resource => resource.Existing).Select(resource => resource.Name))
            .Except(file.Used)).ShouldBeEmpty();
        Templates(files).Keys.Except(files.Values.SelectMany(Named)).ShouldBe(["main.bicep"]);
    }

    [NodeFact]
    public async Task Every_module_is_given_the_parameters_it_has_and_needs()
    {
        var files = await BicepFile.ReadAll();

        Each(files, file => file.Modules.SelectMany(module => Misfits(module.Name, files[file.Beside(module.Path)], module.Parameters))).ShouldBeEmpty();
    }

    [NodeFact]
    public async Task Every_environment_sets_the_parameters_there_are_and_all_that_must_be_set()
    {
        var files = await BicepFile.ReadAll();
        var environments = files.Values.Where(file => file.Using is not null).ToArray();

        environments.Select(file => file.File).ShouldBe(["environments/dev.bicepparam", "environments/prod.bicepparam", "environments/test.bicepparam"]);
        Each(files, file => file.Using is null ? [] : Misfits(file.File, files[file.Beside(file.Using)], file.Variables)).ShouldBeEmpty();
    }

    [NodeFact]
    public async Task Every_output_that_is_asked_for_exists()
    {
        var files = await BicepFile.ReadAll();

        Each(files, file => file.Modules.SelectMany(module => file.Members
            .Where(member => member.StartsWith($"{module.Name}.", StringComparison.Ordinal))
            .Where(member => member.Split('.') is not [_, "outputs", var output, ..] || !files[file.Beside(module.Path)].Outputs.Contains(output)))).ShouldBeEmpty();
    }

    [NodeFact]
    public async Task Every_imported_name_is_exported()
    {
        var files = await BicepFile.ReadAll();

        Each(files, file => file.Imports.SelectMany(import => import.Names.Except(files[file.Beside(import.From)].Types))).ShouldBeEmpty();
    }

    private static IEnumerable<string> Misfits(string name, BicepFile template, IReadOnlyList<string> given) =>
        given.Except(template.Parameters.Select(parameter => parameter.Name)).Select(extra => $"{name} has no parameter {extra}")
            .Concat(template.Parameters.Where(parameter => !parameter.Optional).Select(parameter => parameter.Name).Except(given)
                .Select(missing => $"{name} needs {missing}"));

    private static IEnumerable<string> Declared(BicepFile file) => file.Parameters.Select(parameter => parameter.Name)
        .Concat(file.Variables).Concat(file.Types).Concat(file.Locals)
        .Concat(file.Imports.SelectMany(import => import.Names))
        .Concat(file.Modules.Select(module => module.Name))
        .Concat(file.Resources.Select(resource => resource.Name));

    private static IEnumerable<string> Named(BicepFile file) =>
        file.Modules.Select(module => module.Path).Concat(file.Imports.Select(import => import.From)).Select(file.Beside);

    private static Dictionary<string, BicepFile> Templates(IReadOnlyDictionary<string, BicepFile> files) =>
        files.Where(file => file.Value.Using is null).ToDictionary();

    private static IEnumerable<string> Each(IReadOnlyDictionary<string, BicepFile> files, Func<BicepFile, IEnumerable<string>> wrong) =>
        files.Values.SelectMany(file => wrong(file).Select(it => $"{file.File}: {it}"));
}
