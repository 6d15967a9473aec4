namespace GovConsole.Tests.Support.Circuits;

/// <summary>A page as it stands in a browser, drawn from the batches of its circuit.</summary>
internal sealed class DrawnPage
{
    private readonly Dictionary<int, Node> components = [];

    public Node Root { get; } = new();

    /// <summary>Whether nothing is left that says that it is still coming.</summary>
    public bool IsWhole => !Root.All().Any(node => node.Attributes.GetValueOrDefault("class") is "spinner" || node.Attributes.GetValueOrDefault("aria-busy") is "true"
        || node.Text?.Contains("class=\"spinner\"", StringComparison.Ordinal) is true);

    /// <summary>Whether it says that something went wrong.</summary>
    public bool HasFailed => Root.All().Any(node => node.Attributes.GetValueOrDefault("class") is "state state-bad" or "state" && node.Attributes.GetValueOrDefault("role") is "alert");

    public bool Has(string name) => Root.All().Any(node => node.Name == name);

    public bool Has(string name, string attribute, string value) => Root.All().Any(node => node.Is(name, attribute, value));

    public bool Says(string words) => Root.All().Any(node => node.Text?.Contains(words, StringComparison.Ordinal) is true);

    public void Attach(int component)
    {
        var node = new Node();
        Root.Insert(Root.Children.Count, node);
        components[component] = node;
    }

    public void Apply(RenderBatch batch)
    {
        foreach (var (component, edits) in batch.Updated())
            if (components.TryGetValue(component, out var node)) Apply(batch, node, edits);
        foreach (var component in batch.Disposed()) components.Remove(component);
    }

    private void Apply(RenderBatch batch, Node parent, IReadOnlyList<RenderBatch.Edit> edits)
    {
        var moves = new List<(int From, int To)>();
        foreach (var edit in edits)
            switch (edit.Kind)
            {
                case RenderBatch.EditKind.Prepend:
                    Insert(batch, parent, edit.Sibling, edit.Frame);
                    break;
                case RenderBatch.EditKind.Remove:
                    parent.Children.RemoveAt(edit.Sibling);
                    break;
                case RenderBatch.EditKind.SetAttribute:
                    Set(parent.Children[edit.Sibling], batch.FrameAt(edit.Frame));
                    break;
                case RenderBatch.EditKind.RemoveAttribute:
                    parent.Children[edit.Sibling].Attributes.Remove(edit.Attribute!);
                    parent.Children[edit.Sibling].Handlers.Remove(edit.Attribute!);
                    break;
                case RenderBatch.EditKind.UpdateText or RenderBatch.EditKind.UpdateMarkup:
                    parent.Children[edit.Sibling].Text = batch.FrameAt(edit.Frame).Value;
                    break;
                case RenderBatch.EditKind.StepIn:
                    parent = parent.Children[edit.Sibling];
                    break;
                case RenderBatch.EditKind.StepOut:
                    parent = parent.Parent!;
                    break;
                case RenderBatch.EditKind.Permute:
                    moves.Add((edit.Sibling, edit.Frame));
                    break;
                case RenderBatch.EditKind.PermuteEnd:
                    parent.Permute(moves);
                    moves.Clear();
                    break;
                default:
                    throw new InvalidOperationException($"A batch says {edit.Kind}.");
            }
    }

    // How many children it has become: a region stands for its content, and what is captured for nothing.
    private int Insert(RenderBatch batch, Node parent, int place, int index)
    {
        var frame = batch.FrameAt(index);
        switch (frame.Kind)
        {
            case RenderBatch.FrameKind.Element:
                var element = new Node { Name = frame.Name };
                var inner = index + 1;
                for (; inner < index + frame.Length && batch.FrameAt(inner) is { Kind: RenderBatch.FrameKind.Attribute } attribute; inner++) Set(element, attribute);
                InsertRange(batch, element, 0, inner, index + frame.Length);
                parent.Insert(place, element);
                return 1;
            case RenderBatch.FrameKind.Text or RenderBatch.FrameKind.Markup:
                parent.Insert(place, new() { Text = frame.Value });
                return 1;
            case RenderBatch.FrameKind.Component:
                components[frame.Component] = new();
                parent.Insert(place, components[frame.Component]);
                return 1;
            case RenderBatch.FrameKind.Region:
                return InsertRange(batch, parent, place, index + 1, index + frame.Length);
            default:
                return 0;
        }
    }

    private int InsertRange(RenderBatch batch, Node parent, int place, int from, int end)
    {
        var start = place;
        for (var index = from; index < end; index += batch.FrameAt(index).Length) place += Insert(batch, parent, place, index);
        return place - start;
    }

    private static void Set(Node element, RenderBatch.Frame attribute)
    {
        if (attribute.Handler != 0) element.Handlers[attribute.Name!] = attribute.Handler;
        else element.Attributes[attribute.Name!] = attribute.Value ?? "";
    }
}
