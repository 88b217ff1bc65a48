using MimFunctions.Forms.Reading;
using MimFunctions.Requests.Replies;

namespace MimFunctions.Intake;

/// <summary>
/// Which dropped files may be attached to a form: the same that the page of a reply takes (<see cref="AttachableKind"/>). Decided by content,
/// never by name; hostile files never are: they stay refused (design.md, rule 6).
/// </summary>
internal static class AttachableFile
{
    /// <summary>Whether the content is of a kind that may be attached.</summary>
    public static bool MayBe(ReadOnlyMemory<byte> content)
    {
        try
        {
            return AttachableKind.Of(content) is not null;
        }
        // The refusal is the answer; the sender gets its reason from reading the file as a form.
        catch (FileRefusedException)
        {
            return false;
        }
    }
}
