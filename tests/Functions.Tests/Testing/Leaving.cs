using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Signing;

namespace MimFunctions.Tests.Testing;

/// <summary>Links to leave by, under a key that every test knows: the same link always is the same text.</summary>
internal static class Leaving
{
    public static LeaveLinks Of(Settings settings) => new(ReplyKey.From(Convert.ToBase64String(new byte[ReplyKey.Shortest])), settings);
}
