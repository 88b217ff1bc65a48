using System.CommandLine;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Notices;
using MimFunctions.Domain.Union;
using MimFunctions.Forms;
using MimFunctions.Forms.Writing;
using MimFunctions.Notices;

namespace MimFunctions.Cli;

/// <summary>Writes an empty form in Word, prefilled with the state and its registered contact point.</summary>
internal static class FormCommand
{
    private const string About = """
        Writes an empty form as a Word file, prefilled with the state and its contact point as the directory of the data folder names it.

        Examples:
          MimFunctions form mim-1 --state AT --out form.docx
          MimFunctions form mim-1 --state EL --out form.docx --data /srv/mim --force
        """;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var id = new Argument<string>("FORM") { Description = "Form id: mim-1, the report form." };
        var file = new Option<FileInfo>("--out") { Description = "File to write.", HelpName = "FILE", Required = true };
        var force = new Option<bool>("--force") { Description = "Replace the file if it is there." };
        var (state, data) = (Options.State(), Options.Data());
        var command = new Command("form", About) { id, state, file, data, force };
        command.SetAction((parsed, ct) => Plainly.Run(() => Write(
            parsed.GetValue(id)!, parsed.GetValue(state)!, parsed.GetValue(file)!, parsed.GetValue(data)!, parsed.GetValue(force), ct)));
        return command;
    }

    private static async Task<int> Write(string id, string stateCode, FileInfo file, string data, bool force, CancellationToken ct)
    {
        var settings = SettingsReader.Read(data);
        var library = FormLibrary.Load(Path.Combine(settings.DataFolder, "forms"));
        var form = library.Find(id) ?? throw new SettingException($"There is no form “{id}”; there is {string.Join(", ", library.Ids)}.");
        var state = MemberState.FromCode(stateCode)
            ?? throw new SettingException($"--state {stateCode} is not the two-letter code of a Member State.");
        if (file.Exists && !force)
            throw new SettingException($"{file.FullName} is there already; add --force to replace it.");
        var fields = FormTemplate.Prefill(FormFields.None, state.Code, await Contact(settings, state, ct));
        await File.WriteAllBytesAsync(file.FullName, FormTemplate.Write(form, fields), ct);
        Console.WriteLine($"{file.FullName}: fill it in and drop it in {Path.Combine(data, "drop", state.Code, "measures")}.");
        return 0;
    }

    private static async Task<ContactPoint?> Contact(Settings settings, MemberState state, CancellationToken ct)
    {
        if (settings.Blobs is null && !File.Exists(Path.Combine(settings.DataFolder, "directory.json")))
            return null;
        await using var services = new ServiceCollection().AddChecking(settings).BuildServiceProvider();
        return (await services.GetRequiredService<IDirectory>().Current(ct)).Party(state.Code)?.ToAsk;
    }
}
