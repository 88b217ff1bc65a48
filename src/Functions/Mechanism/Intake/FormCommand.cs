using System.CommandLine;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests.Forms;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Forms.Writing;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Terminal;

namespace MimFunctions.Mechanism.Intake;

/// <summary>Writes an empty form in Word, prefilled with the state and its registered contact point.</summary>
internal static class FormCommand
{
    private const string About = """
        Writes an empty form as a Word or OpenDocument file, prefilled with the state and its contact point as the directory of the data folder names it.

        Examples:
          MimFunctions form mim-1 --state AT --out form.docx
          MimFunctions form mim-1 --state EL --out form.docx --data /srv/mim --force
          MimFunctions form mim-request-1 --state AT --measure MIM-DE-2026-0001 --out question.docx
          MimFunctions form mim-answer-1 --state DE --request REQ-AT-2026-0001 --out answer.docx
          MimFunctions form ilo-2 --state FR --out report.docx
          MimFunctions form mim-1 --state HR --language hr --out form.odt
        """;

    private static readonly Option<string?> Measure = new("--measure")
    {
        Description = "Only mim-request-1: the communication that it is about.",
        HelpName = "REFERENCE",
    };

    private static readonly Option<string?> Request = new("--request")
    {
        Description = "Only mim-answer-1: the request that it replies to.",
        HelpName = "REFERENCE",
    };

    private static readonly Option<string> Language = new("--language")
    {
        Description = $"Language in which the form is printed: {string.Join(", ", FormLanguage.Codes)}.",
        HelpName = "CODE",
        DefaultValueFactory = _ => "en",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var id = new Argument<string>("FORM")
        {
            Description = $"Form id: {string.Join("; ", FormLibrary.Titles().Select(form => $"{form.Id}, {form.Title}"))}.",
        };
        var file = new Option<FileInfo>("--out") { Description = "File to write.", HelpName = "FILE", Required = true };
        var force = new Option<bool>("--force") { Description = "Replace the file if it is there." };
        var (state, data) = (Options.State(), Options.Data());
        var command = new Command("form", About) { id, state, Language, Measure, Request, file, data, force };
        command.SetAction((parsed, ct) => OneSentenceFaults.Run(() => Write(
            parsed.GetValue(id)!, parsed.GetValue(Language)!, parsed.GetValue(state)!, Known(parsed), parsed.GetValue(file)!, parsed.GetValue(data)!, parsed.GetValue(force), ct)));
        return command;
    }

    private static FormFields Known(ParseResult parsed) => new(
    [
        .. Given(RequestFields.Measure, parsed.GetValue(Measure), text => Reference.Parse(text)?.ToString(), "--measure", "MIM-DE-2026-0001"),
        .. Given(RequestFields.Request, parsed.GetValue(Request), text => RequestReference.Parse(text)?.ToString(), "--request", "REQ-AT-2026-0001"),
    ]);

    private static IEnumerable<KeyValuePair<string, FieldValue>> Given(
        string field, string? text, Func<string, string?> read, string option, string example) => text is null
        ? []
        : [new(field, new FieldValue.One(read(text) ?? throw new SettingException($"{option} {text} is no reference such as {example}.")))];

    private static async Task<int> Write(
        string id, string language, string stateCode, FormFields known, FileInfo file, string data, bool force, CancellationToken ct)
    {
        var settings = SettingsReader.Read(data);
        var library = FormLibrary.Load(Path.Combine(settings.DataFolder, "forms"));
        if (!FormLanguage.Codes.Contains(language))
            throw new SettingException($"--language {language} is none of {string.Join(", ", FormLanguage.Codes)}.");
        var form = FormLanguage.In(library.Find(id) ?? throw new SettingException($"There is no form “{id}”; there is {string.Join(", ", library.Ids)}."), language);
        var state = MemberState.InLiaison(stateCode)
            ?? throw new SettingException($"--state {stateCode} is not the two-letter code of a Member State.");
        if (known.FirstOrDefault(field => form.Field(field.Key) is null).Key is { } foreign)
            throw new SettingException($"{id} has no field for --{foreign}.");
        if (file.Extension.ToLowerInvariant() is not (".docx" or ".odt"))
            throw new SettingException($"--out {file.Name} is neither a Word file (.docx) nor an OpenDocument file (.odt).");
        if (file.Exists && !force)
            throw new SettingException($"{file.FullName} is there already; add --force to replace it.");
        await using var services = new ServiceCollection().AddChecking(settings).BuildServiceProvider();
        var fields = FormTemplate.Prefill(known, state.Code, await Contact(services, settings, state, ct));
        var kind = services.GetServices<IFormKind>().First(kind => kind.Forms.Any(f => f.Id == id));
        var advice = new FormAdvice($"drop/{state.Code}/{kind.Folder}", settings.HelpMailbox) { About = await kind.About(state, fields, ct) };
        var isOpenDocument = file.Extension.Equals(".odt", StringComparison.OrdinalIgnoreCase);
        await File.WriteAllBytesAsync(file.FullName, isOpenDocument ? OpenDocumentTemplate.Write(form, fields, advice) : FormTemplate.Write(form, fields, advice), ct);
        if (advice.About is null && known.Count > 0)
            Console.WriteLine($"The hub of {data} knows nothing of {known.Text(known.First().Key)}; the form says only its reference.");
        Console.WriteLine($"{file.FullName}: fill it in and drop it in {Path.Combine(data, "drop", state.Code, kind.Folder)}.");
        return 0;
    }

    private static async Task<ContactPoint?> Contact(ServiceProvider services, Settings settings, MemberState state, CancellationToken ct) =>
        settings.Blobs is null && !File.Exists(Path.Combine(settings.DataFolder, "directory.json"))
            ? null
            : (await services.GetRequiredService<IDirectory>().Current(ct)).Party(state.Code)?.ToAsk;
}
