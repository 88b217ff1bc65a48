namespace MimFunctions.Mechanism.Forms.Reading.OpenDocument;

/// <summary>Values that hold inside an element and all below it.</summary>
internal sealed class Scopes<T>
{
    private readonly Stack<(int Depth, T Value)> open = [];

    /// <summary>The value of the innermost element that has one; the default outside.</summary>
    public T? Innermost => open.TryPeek(out var scope) ? scope.Value : default;

    /// <summary>An element with a value begins.</summary>
    public void Begin(int depth, T value) => open.Push((depth, value));

    /// <summary>The element at this depth ends.</summary>
    public void End(int depth)
    {
        while (open.TryPeek(out var scope) && scope.Depth >= depth)
            open.Pop();
    }
}
