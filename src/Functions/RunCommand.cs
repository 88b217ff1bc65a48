using System.CommandLine;
using MimFunctions.Platform.Terminal;

namespace MimFunctions;

/// <summary>Runs the hub: the command without a name.</summary>
internal static class RunCommand
{
    private const string About = """
        MimFunctions: the hub through which the Member States tell one another and the Commission what they intend to do, or have done,
        in asylum and immigration (Decision 2006/688/EC).

        Without a subcommand it runs: drop report forms in DIR/drop/{state}/measures/, requests in requests/ and replies in answers/ beside it,
        and find the receipts in DIR/receipts/{state}/.

        Examples:
          MimFunctions --demo                                 show the whole thing with the sample forms
          MimFunctions --data /srv/mim                        run on that data folder
          MimFunctions form mim-1 --state AT --out form.docx  an empty form to fill in
          MimFunctions check form.docx --state AT             what the hub would say, without submitting
          MimFunctions status MIM-AT-2026-0001                what became of it
        """;

    /// <summary>The root command; the others hang below it.</summary>
    public static RootCommand Create()
    {
        var data = Options.Data();
        var urls = new Option<string>("--urls")
        {
            Description = "Address to listen on; only an address of this machine's loopback.",
            HelpName = "URL",
            DefaultValueFactory = _ => "http://127.0.0.1:7071",
        };
        var demo = new Option<bool>("--demo") { Description = "Drop the sample forms and show what becomes of each." };
        var root = new RootCommand(About) { data, urls, demo };
        root.SetAction((parsed, ct) => OneSentenceFaults.Run(
            () => Hub.Run(parsed.GetValue(data)!, parsed.GetValue(urls)!, parsed.GetValue(demo), ct)));
        return root;
    }
}
