using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Operating;

/// <summary>The part of <see cref="ResendCommand"/> that lists messages in the dead-letter queues and sends them again.</summary>
internal static class ResendMessages
{
    /// <summary>Lists them, and with <paramref name="yes"/> sends them again.</summary>
    public static async Task Run(ResendDeadLetters resend, string? only, bool yes, TextWriter output, CancellationToken ct)
    {
        var (found, sent) = (await resend.Select(only, ct), 0);
        foreach (var dead in found)
        {
            foreach (var letter in dead.Letters)
                await output.WriteLineAsync($"{dead.Queue}, message {letter.Id}: {letter.Reason}");
            if (dead.OrMore)
                await output.WriteLineAsync($"{dead.Queue}: at least {dead.Letters.Count:N0}; the others show when these are gone.");
            sent += yes ? await resend.Again(dead, ct) : 0;
        }

        await output.WriteLineAsync(Sum(found.Sum(dead => dead.Letters.Count), sent, yes));
    }

    private static string Sum(int found, int sent, bool yes) => (found, yes) switch
    {
        (0, _) => "No message lies in a dead-letter queue.",
        (_, true) => $"{sent} of {found} taken out and sent again.",
        _ => $"{found} would be sent again; say --yes to do it.",
    };
}
