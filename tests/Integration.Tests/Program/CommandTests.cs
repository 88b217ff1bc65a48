using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.Program;

/// <summary>The commands, as a person or a script calls them.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Check_says_in_one_json_object_what_a_drop_would_come_to()
    {
        var form = Save("form.json", SampleForms.Json("AT", "An act"));

        var (exitCode, output, _) = await HubProcess.Run("check", form, "--state", "AT", "--json", "--data", folder["data"]);

        exitCode.ShouldBe(0);
        var result = JsonNode.Parse(output)!;
        ((string?)result["form"]).ShouldBe("mim-1");
        ((string?)result["outcome"]).ShouldBe("accepted");
        ((string?)result["fields"]!["memberState"]).ShouldBe("AT");
        result["fields"]!["areas"]!.AsArray().Select(area => (string?)area).ShouldBe(["asylum"]);
        Directory.Exists(folder["data"]).ShouldBeFalse("checking leaves nothing behind");
    }

    [Fact]
    public async Task Check_of_a_form_that_would_be_refused_exits_with_1_and_says_why()
    {
        var form = Save("form.json", SampleForms.Json("AT", "An act"));

        var (exitCode, output, _) = await HubProcess.Run("check", form, "--state", "BE", "--data", folder["data"]);

        exitCode.ShouldBe(1);
        output.ShouldContain("The form would be refused:");
        output.ShouldContain("Belgium");
    }

    [Theory]
    [InlineData("check", "nowhere.docx", "--state", "AT")]
    [InlineData("check", "nowhere.docx", "--state", "XX")]
    [InlineData("check", ".", "--state", "AT")]
    [InlineData("verify", "nowhere.json")]
    [InlineData("form", "mim-9", "--state", "AT", "--out", "x.docx")]
    [InlineData("form", "mim-1", "--state", "AT", "--out", "x.pdf")]
    [InlineData("status")]
    [InlineData("verify-audit")]
    [InlineData("--urls", "http://0.0.0.0:7071")]
    [InlineData("--urls", "http://*:7071")]
    public async Task What_cannot_be_done_is_said_in_one_sentence_with_exit_code_2(params string[] arguments)
    {
        var (exitCode, _, errors) = await HubProcess.Run([.. arguments, "--data", folder["data"]]);

        exitCode.ShouldBe(2);
        errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldStartWith("MimFunctions: ");
    }

    [Theory]
    [InlineData("Option '--state' is required.", "MimFunctions check --help", "check", "form.docx")]
    [InlineData("Required argument 'RECEIPT' missing", "MimFunctions verify --help", "verify")]
    [InlineData("'chekc' was not matched.", "MimFunctions --help", "chekc", "form.docx")]
    [InlineData("Unrecognized command or argument '--jsno'.", "MimFunctions check --help", "check", "form.docx", "--state", "AT", "--jsno")]
    public async Task What_is_not_understood_is_said_without_a_page_of_help_and_is_no_refusal(string fault, string help, params string[] arguments)
    {
        var (exitCode, output, errors) = await HubProcess.Run(arguments);

        exitCode.ShouldBe(2);
        (output + errors).ShouldContain(fault);
        errors.ShouldEndWith($"What there is: {help}{Environment.NewLine}");
        (output + errors).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeLessThan(6, output + errors);
    }

    [Fact]
    public async Task A_data_folder_without_a_name_is_said_in_one_sentence()
    {
        var (exitCode, _, errors) = await HubProcess.Run("status", "--data", "");

        exitCode.ShouldBe(2);
        errors.Trim().ShouldBe("MimFunctions: --data names no folder; ./data is taken when it is left out.");
    }

    [Fact]
    public async Task What_is_no_file_of_keys_is_said_without_its_content()
    {
        var receipt = Save("receipt.json", new JsonObject());
        await File.WriteAllTextAsync(folder["keys.json"], "a secret of somebody");

        var (exitCode, output, errors) = await HubProcess.Run("verify", receipt, "--keys", folder["keys.json"]);

        exitCode.ShouldBe(2);
        (output + errors).Trim().ShouldBe($"MimFunctions: {folder["keys.json"]} is no file of published keys; GET /api/keys gives it.");
    }

    [Fact]
    public async Task A_start_that_fails_when_most_of_the_hub_runs_is_told_of_in_one_sentence()
    {
        // Given somebody else who listens where the hub is to listen, which it tries last
        SampleForms.Directory("AT").Save(folder.Path);
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://{other.LocalEndpoint}";

        // When
        var (exitCode, output, errors) = await HubProcess.Run("--data", folder.Path, "--urls", address);

        // Then: of the services that are stopped with it nothing is said
        exitCode.ShouldBe(2);
        output.ShouldBeEmpty();
        errors.Trim().ShouldBe($"MimFunctions: Failed to bind to address {address}: address already in use.");
    }

    [Theory]
    [InlineData("directory.json", "The directory of contact points")]
    [InlineData("interest.json", "The list of countries of particular interest")]
    [InlineData("holidays.json", "The file of public holidays")]
    [InlineData("presidencies.json", "The list of Presidencies")]
    public async Task A_start_that_fails_by_a_broken_file_is_told_of_in_one_sentence(string file, string title)
    {
        SampleForms.Directory("AT").Save(folder.Path);
        await File.WriteAllTextAsync(folder[file], "{ \"version\": 1,\n [");

        var (exitCode, output, errors) = await HubProcess.Run("--data", folder.Path, "--urls", "http://127.0.0.1:0");

        // Not in a line of the log besides
        exitCode.ShouldBe(2);
        output.ShouldBeEmpty();
        errors.Trim().ShouldStartWith($"MimFunctions: {title} ({file}) can't be used: line 2, ");
        errors.Trim().Split('\n').Length.ShouldBe(1, errors);
    }

    [Fact]
    public async Task An_empty_form_can_be_filled_in_at_once_and_is_not_replaced_by_accident()
    {
        var first = await HubProcess.Run("form", "mim-1", "--state", "EL", "--out", folder["form.docx"], "--data", folder["data"]);
        var second = await HubProcess.Run("form", "mim-1", "--state", "EL", "--out", folder["form.docx"], "--data", folder["data"]);

        first.ExitCode.ShouldBe(0, first.Errors);
        File.ReadAllBytes(folder["form.docx"])[..2].ShouldBe("PK"u8.ToArray());
        second.ExitCode.ShouldBe(2);
        second.Errors.ShouldContain("--force");
    }

    [Fact]
    public async Task Help_shows_examples()
    {
        var (exitCode, output, _) = await HubProcess.Run("--help");

        exitCode.ShouldBe(0);
        output.ShouldContain("MimFunctions check form.docx --state AT");
    }

    [Fact]
    public async Task A_hub_answers_a_drop_while_a_second_one_on_its_folder_is_refused_and_its_receipt_verifies()
    {
        // Given a running hub
        SampleForms.Directory("AT", "BE").Save(folder.Path);
        using var hub = HubProcess.StartHub(folder.Path);
        await HubProcess.Until(() => Directory.Exists(folder["drop/AT/measures"]), "the drop folder");

        // When a form is dropped and a second hub is started
        Save("drop/AT/measures/form.json", SampleForms.Json("AT", "An act"));
        await HubProcess.Until(() => Directory.Exists(folder["receipts/AT"]) && Directory.GetFiles(folder["receipts/AT"], "*.json").Length > 0, "a receipt");
        var second = await HubProcess.Run("--data", folder.Path);

        // Then the second is refused, and what the first signed holds
        second.ExitCode.ShouldBe(2);
        second.Errors.ShouldContain("is in use by another hub process");
        var receipt = Directory.GetFiles(folder["receipts/AT"], "*.json").ShouldHaveSingleItem();
        var verified = await HubProcess.Run("verify", receipt, "--data", folder.Path);
        verified.Output.ShouldStartWith("Genuine: MIM-AT-");
        (await HubProcess.Run("status", Path.GetFileNameWithoutExtension(receipt), "--data", folder.Path)).Output.ShouldContain("accepted as MIM-AT-");
    }

    private string Save(string name, JsonObject form)
    {
        File.WriteAllBytes(folder[name], SampleForms.File(form));
        return folder[name];
    }
}
