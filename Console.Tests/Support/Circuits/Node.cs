namespace GovConsole.Tests.Support.Circuits;

/// <summary>A place of a page as a browser holds it: an element with a name, a text or markup, or a component, which is only its children.</summary>
internal sealed class Node
{
    public Node? Parent { get; private set; }
    public string? Name { get; init; }
    public string? Text { get; set; }
    public List<Node> Children { get; private set; } = [];
    public Dictionary<string, string> Attributes { get; } = [];
    public Dictionary<string, ulong> Handlers { get; } = [];

    public void Insert(int index, Node child)
    {
        child.Parent = this;
        Children.Insert(index, child);
    }

    /// <summary>Moves each child from the one place to the other, all at once.</summary>
    public void Permute(IReadOnlyList<(int From, int To)> moves)
    {
        var before = Children;
        Children = [.. before];
        foreach (var (from, to) in moves) Children[to] = before[from];
    }

    public IEnumerable<Node> All()
    {
        yield return this;
        foreach (var child in Children)
            foreach (var below in child.All()) yield return below;
    }

    public bool Is(string name, string attribute, string value) => Name == name && Attributes.GetValueOrDefault(attribute) == value;

    /// <summary>Everything that is to be read in it.</summary>
    public string Words() => string.Concat(All().Select(node => node.Text));
}
