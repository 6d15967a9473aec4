using System.Buffers.Binary;
using System.Text;

namespace GovConsole.Tests.Support.Circuits;

/// <summary>What the server tells the browser to change, as it lies in the bytes of a batch: tables of edits, of frames and of words, found from the end.</summary>
internal sealed class RenderBatch(byte[] bytes)
{
    private const int EditLength = 16;
    private const int FrameLength = 20;

    public enum EditKind { Prepend = 1, Remove, SetAttribute, RemoveAttribute, UpdateText, StepIn, StepOut, UpdateMarkup, Permute, PermuteEnd }

    public enum FrameKind { None, Element, Text, Attribute, Component, Region, ElementReference, ComponentReference, Markup, RenderMode, NamedEvent }

    public readonly record struct Edit(EditKind Kind, int Sibling, int Frame, string? Attribute);

    /// <summary>A frame: how many frames belong to it, its name or words, and what else its kind says.</summary>
    public readonly record struct Frame(FrameKind Kind, int Length, int Component, string? Name, string? Value, ulong Handler);

    public IEnumerable<(int Component, IReadOnlyList<Edit> Edits)> Updated()
    {
        var at = FromEnd(20);
        for (var i = 0; i < Int(at); i++)
        {
            var diff = Int(at + 4 + i * 4);
            var edits = new Edit[Int(diff + 4)];
            for (var k = 0; k < edits.Length; k++)
            {
                var edit = diff + 8 + k * EditLength;
                var kind = (EditKind)Int(edit);
                edits[k] = new(kind, Int(edit + 4), Int(edit + 8), kind is EditKind.RemoveAttribute ? Word(Int(edit + 12)) : null);
            }
            yield return (Int(diff), edits);
        }
    }

    public Frame FrameAt(int index)
    {
        var at = FromEnd(16) + 4 + index * FrameLength;
        return (FrameKind)Int(at) switch
        {
            FrameKind.Element => new(FrameKind.Element, Int(at + 4), 0, Word(Int(at + 8)), null, 0),
            FrameKind.Component => new(FrameKind.Component, Int(at + 4), Int(at + 8), null, null, 0),
            FrameKind.Region => new(FrameKind.Region, Int(at + 4), 0, null, null, 0),
            FrameKind.Attribute => new(FrameKind.Attribute, 1, 0, Word(Int(at + 4)), Word(Int(at + 8)), BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(at + 12))),
            var kind and (FrameKind.Text or FrameKind.Markup) => new(kind, 1, 0, null, Word(Int(at + 4)), 0),
            var kind => new(kind, 1, 0, null, null, 0),
        };
    }

    public IEnumerable<int> Disposed()
    {
        var at = FromEnd(12);
        for (var i = 0; i < Int(at); i++) yield return Int(at + 4 + i * 4);
    }

    private int FromEnd(int back) => Int(bytes.Length - back);

    private int Int(int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));

    private string? Word(int index)
    {
        if (index < 0) return null;
        var at = Int(FromEnd(4) + index * 4);
        int length = 0, shift = 0;
        byte part;
        do
        {
            part = bytes[at++];
            length |= (part & 0x7F) << shift;
            shift += 7;
        }
        while ((part & 0x80) != 0);
        return Encoding.UTF8.GetString(bytes, at, length);
    }
}
