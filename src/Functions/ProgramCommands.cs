using System.CommandLine;
using MimFunctions.Features.Operating;
using MimFunctions.Features.Summaries.Drafting;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Receipts;
using MimFunctions.Platform.Audit.Verification;

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

    private static bool IsOne(string word) => Array.Exists(Others, other => other.Name == word);
}
