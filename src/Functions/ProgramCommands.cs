using System.CommandLine;
using System.CommandLine.Invocation;
using MimFunctions.Features.Operating;
using MimFunctions.Features.Summaries.Drafting;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Receipts;
using MimFunctions.Platform.Audit.Verification;
using MimFunctions.Platform.Terminal;

namespace MimFunctions;

/// <summary>What can be typed after the name of the program.</summary>
internal static class ProgramCommands
{
    private static readonly (string Name, Func<Command> Create)[] Others =
    [
        ("form", FormCommand.Create), ("check", CheckCommand.Create), ("verify", VerifyCommand.Create), ("verify-audit", VerifyAuditCommand.Create), ("status", StatusCommand.Create),
        ("resend", ResendCommand.Create), ("summarise", SummariseCommand.Create),
    ];

    /// <summary>The command without a name, and the others below it: one alone where it is named first, as each works out the words of its help (docs/decisions/0086).</summary>
    /// <param name="args">What was typed.</param>
    public static RootCommand For(string[] args)
    {
        var root = RunCommand.Create();
        foreach (var (name, create) in Others)
            if (args is not [var first, ..] || !IsOne(first) || first == name)
                root.Add(create());
        return root;
    }

    /// <summary>Runs what was typed. What is not understood is said in a line or two, which a page of help would push off the screen, and is no answer: a script would take 1 for "refused".</summary>
    /// <param name="args">What was typed.</param>
    public static async Task<int> Run(string[] args)
    {
        var parsed = For(args).Parse(args);
        if (parsed.Action is not ParseErrorAction fault)
            return await parsed.InvokeAsync();
        fault.ShowHelp = false;
        await parsed.InvokeAsync();
        await Console.Error.WriteLineAsync($"What there is: {string.Join(' ', Named(parsed.CommandResult.Command))} --help");
        return OneSentenceFaults.CouldNotRun;
    }

    private static string[] Named(Command command) => command is RootCommand ? ["MimFunctions"] : ["MimFunctions", command.Name];

    private static bool IsOne(string word) => Array.Exists(Others, other => other.Name == word);
}
