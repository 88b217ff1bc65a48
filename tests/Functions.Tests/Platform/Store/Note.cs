namespace MimFunctions.Tests.Platform.Store;

/// <summary>A document with a property of every kind that can be queried.</summary>
internal sealed record Note(
    string Text, int Number = 0, bool Done = false, Colour Colour = Colour.Red, DateTimeOffset? At = null, NoteState? State = null, double? Share = null);

internal enum Colour
{
    Red,
    DarkBlue,
}

/// <summary>Shaped like the delivery record of a mail: a closed hierarchy inside a document.</summary>
internal abstract record NoteState
{
    private NoteState()
    {
    }

    internal sealed record Waiting(DateTimeOffset Since, int Tries) : NoteState;

    internal sealed record Sent(DateTimeOffset At, string? Answer) : NoteState;
}
