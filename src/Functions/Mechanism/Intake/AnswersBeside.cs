using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Files;

namespace MimFunctions.Mechanism.Intake;

/// <summary>
/// Answers where the sender looks (W-13). Of a file in no state's folder nobody knows whose receipts to put the answer into, and whom to write to: a
/// copy of the receipt lies beside it, in the drop container itself.
/// </summary>
internal sealed class AnswersBeside(IFileStore files)
{
    /// <summary>Whoever dropped the file has looked by then.</summary>
    public static readonly TimeSpan Stays = TimeSpan.FromDays(30);

    private static readonly string[] Endings = [".html", ".json"];

    /// <summary>Puts it there; doing it again changes nothing. Does nothing where the state is known: it has a folder of receipts and gets a mail.</summary>
    /// <param name="submission">The submission, its receipt written.</param>
    /// <param name="path">Where its file lies, or lay.</param>
    /// <param name="ct">Ends it.</param>
    public async Task Put(Submission submission, string path, CancellationToken ct)
    {
        if (MemberState.InLiaison(submission.State) is not null)
            return;
        foreach (var ending in Endings)
        {
            var there = $"{path[..(path.LastIndexOf('/') + 1)]}{submission.ReceiptName}{ending}";
            if (await files.Look(there, ct) is null && await files.Read($"{FinishIntake.ReceiptPath(submission)}{ending}", ct) is { } receipt)
                await files.Write(there, receipt.Content, ending == ".html" ? "text/html; charset=utf-8" : "application/json", ct);
        }
    }

    /// <summary>Whether a file of the drop container is such an answer: byte for byte a receipt of its folder, so that nothing dropped passes for one.</summary>
    public async Task<bool> Is(FileEntry file, CancellationToken ct)
    {
        if (DropPath.Parse(file.Path) is var place && MemberState.InLiaison(place.State) is not null)
            return false;
        var receipt = $"receipts/{FormIntake.State(place)}/{Path.GetFileName(file.Path)}";
        return Endings.Contains(Path.GetExtension(file.Path)) && await files.Look(receipt, ct) is { Length: var length } && length == file.Length
            && await files.Read(receipt, ct) is { Content: var given } && await files.Read(file.Path, ct) is { Content: var lying } && given.Span.SequenceEqual(lying.Span);
    }
}
