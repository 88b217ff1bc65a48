namespace MimFunctions.Benchmarks.Corpus;

/// <summary>The kinds of file a state drops.</summary>
internal enum Shape
{
    /// <summary>A Word form of about 38 KB that drags 0.8 MB of a ministry's style parts along.</summary>
    Heavy,

    /// <summary>The same form, about 12 KB, with the styles Word puts into any document.</summary>
    Light,

    /// <summary>The machine shape, about 3.4 KB.</summary>
    Json,
}
