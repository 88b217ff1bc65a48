using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Measures.Changing;

/// <summary>An original text that comes after the others were told of its communication, or takes the place of one: all who were told hear of it once.</summary>
public static class LateOriginalText
{
    /// <summary>Form and file are seldom dropped in the same second; a file that comes within this time came with its form.</summary>
    public static readonly TimeSpan ComesWith = TimeSpan.FromHours(1);

    /// <summary>The communication with the file that it waited for.</summary>
    /// <param name="act">The communication, changed by the hub.</param>
    /// <param name="awaited">The file that it waits for.</param>
    /// <param name="digest">SHA-256 of what came.</param>
    public static Submission Came(CommunicationAct act, Attachment awaited, string digest)
    {
        var next = act.Communication with { Attachments = [Attachment.Named(awaited.File, digest)] };
        return act.Now - act.Communication.ReceivedAt < ComesWith && act.Communication.History is null
            ? next
            : act.Told(new CommunicationEvent.OriginalText(act.Now, act.By, awaited.File, digest, null), next);
    }

    /// <summary>The communication with another file in place of the one it has; itself when that is so already, or was and is no more.</summary>
    /// <param name="act">The communication, changed by the hub.</param>
    /// <param name="file">Name of the file.</param>
    /// <param name="digest">SHA-256 of it.</param>
    /// <param name="receivedAt">When the hub first read it (UTC).</param>
    public static Submission Replaced(CommunicationAct act, string file, string digest, DateTimeOffset receivedAt)
    {
        var known = act.Communication;
        if (Named(known, file) is not { Digest: { } before } || before == digest || receivedAt < LastCame(known))
            return known;
        var next = known with { Attachments = [Attachment.Named(file, digest)] };
        return act.Told(new CommunicationEvent.OriginalText(act.Now, act.By, file, digest, before), next);
    }

    /// <summary>The original text of this name that a communication has, or null.</summary>
    public static Attachment? Named(Submission communication, string file) =>
        (communication.Attachments ?? []).FirstOrDefault(attachment => !attachment.IsAwaited && LooseText.SameFileName(attachment.File, file));

    private static DateTimeOffset LastCame(Submission communication) =>
        (communication.History ?? []).OfType<CommunicationEvent.OriginalText>().Select(happened => happened.At).Append(communication.ReceivedAt).Max();
}
