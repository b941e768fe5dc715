package com.example.event;

public class Ring implements java.io.Serializable {}
