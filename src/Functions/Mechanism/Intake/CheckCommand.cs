using System.CommandLine;
using System.Text.Json;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Terminal;

namespace MimFunctions.Mechanism.Intake;

/// <summary>Says what the hub would say about a file, without submitting it.</summary>
internal static class CheckCommand
{
    private const string About = """
        Checks a filled-in form without submitting it. Exit code 0: it would be accepted; 1: refused; 2: could not check.

        Examples:
          MimFunctions check form.docx --state AT
          MimFunctions check form.json --state EL --json
        """;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The filled-in form: Word, OpenDocument, JSON or XML." };
        var (state, data, json) = (Options.State(), Options.Data(), Options.Json());
        var command = new Command("check", About) { file, state, data, json };
        command.SetAction((parsed, ct) => OneSentenceFaults.Run(
            () => Check(parsed.GetValue(file)!, parsed.GetValue(state)!, parsed.GetValue(data)!, parsed.GetValue(json), ct)));
        return command;
    }

    private static async Task<int> Check(FileInfo file, string stateCode, string data, bool json, CancellationToken ct)
    {
        if (MemberState.InLiaison(stateCode) is not { } state)
            throw new SettingException($"--state {stateCode} is not the two-letter code of a Member State.");
        if (System.IO.Directory.Exists(file.FullName))
            throw new SettingException($"{file.FullName} is a folder; name the form in it.");
        MadeAhead.ForChecking();
        var content = await File.ReadAllBytesAsync(file.FullName, ct);
        await using var services = new ServiceCollection().AddChecking(SettingsReader.Read(data)).BuildServiceProvider();
        var result = await services.GetRequiredService<DryRun>().Check(state, file.Name, content, ct);
        var form = result.Form is null ? null : services.GetRequiredService<FormLibrary>().Find(result.Form);
        Console.WriteLine(json ? JsonSerializer.Serialize(result, HubJson.Readable) : Text(result, form));
        return result.Outcome == "refused" ? 1 : 0;
    }

    private static string Text(CheckResult result, FormDefinition? form) => string.Join(Environment.NewLine, Lines(result, form));

    private static IEnumerable<string> Lines(CheckResult result, FormDefinition? form) =>
    [
        result.Outcome switch
        {
            "refused" => "The form would be refused:",
            "duplicate" => $"The same file was dropped before{(result.Reference is null ? "" : $" and is {result.Reference}")}.",
            "amended" => "The form would be accepted and follow the earlier communication that it names.",
            _ when result.Findings.Any(f => f.Severity != Severity.Info) => "The form would be accepted; it could be better:",
            _ => "The form would be accepted.",
        },
        .. Group(result, form, Severity.Error, "To mend"), .. Group(result, form, Severity.Warning, "What would make it better"), .. Group(result, form, Severity.Info, "Good to know"),
    ];

    // What the sender has to do stands first and apart from what is only said; rules stand last, for those who ask.
    private static IEnumerable<string> Group(CheckResult result, FormDefinition? form, Severity severity, string title)
    {
        var findings = result.Findings.Where(finding => finding.Severity == severity).ToList();
        if (findings.Count > 0)
            yield return $"{Environment.NewLine}{title}";
        foreach (var finding in findings)
        {
            yield return $"  {FieldWords.Head(finding.Field, finding.Where, form)}";
            yield return $"    {finding.Message}{(FieldWords.Said(finding.Said, finding.Field, form) is { } said ? $" Read: “{said}”." : "")}";
            yield return $"    {finding.Fix} ({finding.Rule}{(finding.Law is null ? "" : $", {finding.Law}")})";
        }
    }
}
