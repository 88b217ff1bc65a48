using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms.Reading;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Files;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>Takes the files of an answer, or says which can't be taken and why. Hostile ones are found before anything of them is kept.</summary>
internal static class AnswerFiles
{
    /// <summary>Most files of one answer.</summary>
    public const int Most = 10;

    /// <summary>Largest file, in bytes.</summary>
    public const int Largest = 20 * 1024 * 1024;

    /// <summary>The field of the page.</summary>
    public const string Field = "files";

    /// <summary>What a browser offers to choose.</summary>
    public const string Accept = ".pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.png,.jpg,.jpeg,.gif,.tif,.tiff";

    /// <summary>What may be attached, for people.</summary>
    public static Sentence Allowed => $"PDF files, Word, Excel, PowerPoint and OpenDocument files without macros, and pictures (PNG, JPEG, GIF, TIFF): at most {Most} files of {Largest / 1024 / 1024} MB, 100 MB together.";

    /// <summary>The files that may be attached, and what is wrong with the others.</summary>
    /// <param name="uploaded">Everything that was uploaded.</param>
    /// <param name="spilled">Told of each file that is classified, which is not kept (F-5).</param>
    /// <param name="ct">Ends the reading.</param>
    /// <param name="field">The field of the page.</param>
    public static async Task<(IReadOnlyList<AttachedFile> Files, IReadOnlyList<Refusal> Problems)> Read(
        IFormFileCollection uploaded, Action<AttachedFile> spilled, CancellationToken ct, string field = Field)
    {
        // Browsers send an empty part without a name when nothing was chosen.
        var given = uploaded.Where(file => file.Name == field && file.FileName.Length > 0).ToArray();
        if (given.Length > Most)
            return ([], [new Refusal(ReplyRules.TooManyFiles, field, $"{given.Length} files were chosen; at most {Most} can be attached.", $"Choose fewer, or add to the answer afterwards.")]);
        List<AttachedFile> files = [];
        List<Refusal> problems = [];
        foreach (var file in given)
        {
            var (taken, problem) = await Take(file, spilled, field, ct);
            if (taken is not null)
                files.Add(taken);
            if (problem is not null)
                problems.Add(problem);
        }

        return (files, problems);
    }

    private static async Task<(AttachedFile? File, Refusal? Problem)> Take(IFormFile file, Action<AttachedFile> spilled, string field, CancellationToken ct)
    {
        var name = FileName.Clean(file.FileName);
        if (file.Length > Largest)
            return (null, new Refusal(ReplyRules.FileTooLarge, field, $"“{name}” is larger than {Largest / 1024 / 1024} MB.", $"Attach a smaller version, or a link in the answer."));
        var content = new byte[file.Length];
        await using (var stream = file.OpenReadStream())
            await stream.ReadExactlyAsync(content, ct);
        // What is classified is not kept here either (F-5), whatever its kind.
        if (!ClassifiedFile.Marks(content))
            return Judge(name, content, field);
        spilled(new AttachedFile(name, content, ""));
        var found = Classification.Found(content.Length);
        return (null, new Refusal(found.Rule, field, found.Stated, found.Advised, found.Law));
    }

    private static (AttachedFile? File, Refusal? Problem) Judge(string name, byte[] content, string field)
    {
        try
        {
            return AttachableKind.Of(content) switch
            {
                null => (null, Refused($"“{name}” is of a kind that can't be attached.", field)),
                var kind when !kind.Endings.Contains(Path.GetExtension(name).ToLowerInvariant()) =>
                    (null, Refused($"“{name}” holds {kind.Words}, which its name does not say.", field)),
                var kind => (new AttachedFile(name, content, kind.ContentType), null),
            };
        }
        catch (FileRefusedException refused)
        {
            return (null, Refused($"“{name}”: {refused.Why.Stated}", field));
        }
    }

    /// <summary>Tells the operator of a file that was classified and is gone: state and digest, and neither name nor content (docs/operating.md).</summary>
    public static void Spilled(ILogger log, MemberState state, AttachedFile file) => log.LogCritical(
        "{State}: {Digest} bore the marking of classified information and was not kept; see “Classified information was dropped” in docs/operating.md.", state.Code, file.Digest[..12]);

    private static Refusal Refused(Sentence message, string field) => new(ReplyRules.FileRefused, field, message, $"Attach {AttachableKind.Allowed}.");
}
