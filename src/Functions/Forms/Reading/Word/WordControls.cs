namespace MimFunctions.Forms.Reading.Word;

/// <summary>Content controls (w:sdt) around the place where a Word document is being read.</summary>
internal sealed class WordControls
{
    private readonly Stack<Control> open = [];

    /// <summary>What the properties of the innermost control said; null outside controls.</summary>
    public Control? Innermost => open.TryPeek(out var control) ? control : null;

    /// <summary>Whether text here is a prompt of Word's and not the sender's.</summary>
    public bool InPlaceholder { get; private set; }

    /// <summary>Whether text here only shows the state of a check box.</summary>
    public bool InCheckBox { get; private set; }

    /// <summary>A control begins; its properties follow.</summary>
    public void Begin() => open.Push(new());

    /// <summary>The properties of the innermost control have been read and its content follows.</summary>
    public void BeginContent() => Refresh(Innermost);

    /// <summary>The innermost control ends.</summary>
    public void End()
    {
        open.TryPop(out _);
        Refresh(Innermost);
    }

    private void Refresh(Control? control)
    {
        InCheckBox = control is { IsCheckBox: true };
        InPlaceholder = control is { IsPlaceholder: true, IsCheckBox: false };
    }

    /// <summary>Properties of a control.</summary>
    internal sealed class Control
    {
        /// <summary>The tag, in our forms the id of a field; else the title shown to the user.</summary>
        public string Tag { get; set; } = "";

        /// <summary>Whether its content is Word's prompt.</summary>
        public bool IsPlaceholder { get; set; }

        /// <summary>Whether it is a check box.</summary>
        public bool IsCheckBox { get; set; }

        /// <summary>Whether the box is ticked.</summary>
        public bool IsTicked { get; set; }
    }
}
