using MimFunctions.Domain.Text;

namespace MimFunctions.Features.Requests.Replies.Kinds;

/// <summary>What a reply link lets its holder say. Each stands in the file of the reply that it is (<see cref="ForwardReply"/>).</summary>
/// <param name="Name">Its name.</param>
/// <param name="Number">It stands in links that people hold: once given, never given to another kind. A test has all that were given.</param>
internal sealed partial record ReplyKind(string Name, byte Number)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ReplyKind> All => Declared.All<ReplyKind>();

    /// <summary>The kind of this number; null when none has it.</summary>
    public static ReplyKind? Find(byte number) => All.FirstOrDefault(kind => kind.Number == number);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
