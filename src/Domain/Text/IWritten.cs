namespace MimFunctions.Domain.Text;

/// <summary>What is written as one text, a reference or a code: <see cref="object.ToString"/> gives the text.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IWritten<TSelf>
    where TSelf : class, IWritten<TSelf>
{
    /// <summary>Reads the text; null when it is none.</summary>
    static abstract TSelf? Read(string? text);

    /// <summary>What a text should have been that is none, for the middle of a sentence.</summary>
    static abstract string Wanted { get; }
}
