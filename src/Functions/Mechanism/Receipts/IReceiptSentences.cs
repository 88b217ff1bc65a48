using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Types;

namespace MimFunctions.Mechanism.Receipts;

/// <summary>What a feature says to the sender of a form that it took. Found by itself; each is asked.</summary>
internal interface IReceiptSentences
{
    /// <summary>The sentences for what became of this file; null when it is another feature's.</summary>
    ReceiptSentences? Of(Submission submission);
}

/// <summary>The sentences of a receipt.</summary>
/// <param name="Headline">The first line: what became of the file.</param>
/// <param name="Lead">The second line: the same in a sentence.</param>
/// <param name="Next">What happens next, one sentence each.</param>
/// <param name="Confirm">Where the sender has something to confirm, and what the link says; null when nowhere.</param>
internal sealed record ReceiptSentences(Sentence Headline, Sentence Lead, IReadOnlyList<Sentence> Next, (Uri Where, Sentence Words)? Confirm = null)
{
    /// <summary>Name of the state that sent the form.</summary>
    public static Sentence State(Submission s) => Domain.Union.MemberState.InLiaison(s.State) is { } state ? $"{state}" : Sentence.AsWritten(s.State);
}

/// <summary>What writes receipts.</summary>
internal static class ReceiptServices
{
    /// <summary>The page of a receipt and the sentences of all features.</summary>
    public static IServiceCollection AddReceipts(this IServiceCollection services)
    {
        foreach (var sentences in ProgramTypes.Of<IReceiptSentences>())
            services.AddSingleton(typeof(IReceiptSentences), sentences);
        return services.AddSingleton<ReceiptPage>();
    }
}
